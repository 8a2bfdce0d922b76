package io.alianza.support.views;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.Position;
import io.alianza.support.checks.Check;
import io.alianza.support.views.Progress.Reached;
import io.alianza.support.views.RowHash.Hashed;
import java.util.ArrayList;
import java.util.List;

/** Each view's rows are, by hash, those that a replay from the beginning gives (invariant I7). */
final class ViewsEqualRebuild implements Check {

    private static final int ATTEMPTS = 5;

    private final MongoDatabase database;
    private final Projections projections;
    private final LiveSets sets;
    private final Progress progress;
    private final Replays replays;

    ViewsEqualRebuild(
            MongoDatabase database, Projections projections, LiveSets sets, Progress progress, Replays replays) {
        this.database = database;
        this.projections = projections;
        this.sets = sets;
        this.progress = progress;
        this.replays = replays;
    }

    @Override
    public String name() {
        return "views-equal-rebuild";
    }

    @Override
    public Result run() {
        List<String> different = new ArrayList<>();
        long rows = 0;
        for (Projection projection : projections.all()) {
            Compared compared = compare(projection);
            rows += compared.stored().rows();
            if (!compared.stored().equals(compared.replayed())) {
                different.add(projection.name() + " has " + compared.stored() + ", a rebuild " + compared.replayed());
            }
        }
        String detail = different.isEmpty()
                ? projections.all().size() + " views equal their rebuild"
                : String.join("; ", different);
        return new Result(different.isEmpty(), rows, detail);
    }

    private record Compared(Hashed stored, Hashed replayed) {}

    /** Rows that moved while they were hashed are hashed again; a service that never rests is compared as it was last. */
    private Compared compare(Projection projection) {
        ViewSet live = sets.look(projection).live();
        RowStore store = new RowStore(database, live);
        Position before = reached(live);
        Hashed stored = RowHash.ofStored(store, projection);
        for (int attempt = 1; !before.equals(reached(live)) && attempt < ATTEMPTS; attempt++) {
            before = reached(live);
            stored = RowHash.ofStored(store, projection);
        }
        return new Compared(stored, RowHash.ofMemory(replays.replay(projection, before), projection));
    }

    private Position reached(ViewSet live) {
        return progress.of(live).map(Reached::position).map(Position::new).orElse(Position.START);
    }
}
