package io.alianza.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import io.alianza.local.store.Statistics;
import io.alianza.local.store.index.OrderedIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses how a query is answered: by ranges of the index that binds it most, or not by an index at all. */
public final class Planner {

    private final List<OrderedIndex> indexes;
    private final Statistics statistics;

    public Planner(List<OrderedIndex> indexes, Statistics statistics) {
        this.indexes = indexes;
        this.statistics = statistics;
    }

    /** A way through the documents that holds all that match, and whether it goes in the order asked for. */
    public record Plan(Scan scan, boolean isSorted) {}

    /** Empty when every document has to be looked at. */
    public Optional<Plan> plan(Document query, @Nullable Document orderBy) {
        var order = SortOrder.of(orderBy);
        var conditions = Conditions.of(query);
        var best = indexes.stream()
                .filter(index -> !index.isFilteredBeyond(query))
                .map(index -> Bounds.of(index, conditions))
                .map(bounds -> new Candidate(bounds, order.directionIn(bounds)))
                .filter(Candidate::isUseful)
                .max(Comparator.comparingInt(Candidate::weight));
        if (best.isPresent() && best.get().bounds().isUseful()) {
            return best.map(this::toPlan);
        }
        return branches(query).or(() -> best.map(this::toPlan));
    }

    private Plan toPlan(Candidate candidate) {
        var forward = candidate.order() != SortOrder.Direction.BACKWARD;
        var bounds = candidate.bounds();
        var scan = new IndexScan(bounds.index(), bounds.ranges(forward), forward, statistics);
        return new Plan(scan, candidate.order() != SortOrder.Direction.NONE);
    }

    /** An {@code $or} is found by index when each of its branches is. */
    private Optional<Plan> branches(Document query) {
        if (!(query.get("$or") instanceof List<?> alternatives)) {
            return Optional.empty();
        }
        var scans = new ArrayList<Scan>();
        for (var alternative : alternatives) {
            var plan = plan((Document) alternative, null);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            scans.add(plan.get().scan());
        }
        return Optional.of(new Plan(new UnionScan(scans), false));
    }

    private record Candidate(Bounds bounds, SortOrder.Direction order) {

        /** The whole of an index helps only by its order, and only if it leaves nothing out. */
        boolean isUseful() {
            return bounds.isUseful()
                    || (order != SortOrder.Direction.NONE && !bounds.index().isSparse());
        }

        int weight() {
            return (bounds.isUniqueLookup() ? 1000 : 0)
                    + 10 * bounds.weight()
                    + (order != SortOrder.Direction.NONE ? 3 : 0);
        }
    }
}
