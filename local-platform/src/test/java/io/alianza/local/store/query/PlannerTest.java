package io.alianza.local.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.DocumentComparator;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import io.alianza.local.store.Statistics;
import io.alianza.local.store.index.OrderedIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever the documents, indexes and query: what a plan leads to holds every match, once, in the order it promises. */
class PlannerTest {

    /** Only named in what a unique index refuses, and these are not unique. */
    @SuppressWarnings("NullAway")
    private static final MongoCollection<Long> NO_COLLECTION = null;

    private static final List<String> FIELDS = List.of("a", "b", "list.x", "list.y");

    @Property(tries = 2_000)
    void a_plan_misses_nothing(
            @ForAll("documents") List<Document> documents,
            @ForAll("indexSets") List<List<IndexKey>> indexSets,
            @ForAll("queries") Document query,
            @ForAll("orders") @Nullable Document order) {
        var stored = new TreeMap<Long, Document>();
        documents.forEach(document -> stored.put(stored.size() + 1L, document));
        var plan = new Planner(indexes(indexSets, stored), new Statistics()).plan(query, order);
        plan.ifPresent(found -> {
            var records = drain(found.scan());
            assertThat(new HashSet<>(records)).as("each once").hasSameSizeAs(records);
            assertThat(records).containsAll(matching(stored, query));
            if (found.isSorted() && order != null) {
                var comparator = Comparator.comparing(stored::get, new DocumentComparator(order));
                assertThat(records.stream()
                                .filter(matching(stored, query)::contains)
                                .toList())
                        .isSortedAccordingTo(comparator);
            }
        });
    }

    private static List<OrderedIndex> indexes(List<List<IndexKey>> sets, Map<Long, Document> stored) {
        var indexes = new ArrayList<OrderedIndex>();
        for (var keys : sets) {
            var index = new OrderedIndex("index-" + indexes.size(), keys, false, indexes.size() % 2 == 1, null);
            stored.forEach((record, document) -> index.add(document, record, NO_COLLECTION));
            indexes.add(index);
        }
        return indexes;
    }

    private static List<Long> drain(Scan scan) {
        var records = new ArrayList<Long>();
        for (var record = scan.next(); record != Scan.END; record = scan.next()) {
            records.add(record);
        }
        return records;
    }

    private static List<Long> matching(Map<Long, Document> stored, Document query) {
        var matcher = new DefaultQueryMatcher();
        return stored.entrySet().stream()
                .filter(entry -> matcher.matches(entry.getValue(), query))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 4).map(Object.class::cast),
                Arbitraries.of(1L, 2.5, "", "a", "ab", "b", true));
    }

    @Provide
    Arbitrary<List<Document>> documents() {
        var element = Combinators.combine(values(), values()).as((x, y) -> new Document("x", x).append("y", y));
        var list = element.list().ofMaxSize(3);
        return Combinators.combine(
                        values().injectNull(0.2),
                        values(),
                        list,
                        Arbitraries.integers().between(0, 3))
                .as((a, b, elements, shape) -> switch (shape) {
                    case 0 -> new Document("a", a).append("b", b);
                    case 1 -> new Document("b", b).append("list", elements);
                    case 2 -> new Document("a", a == null ? List.of() : List.of(a, b)).append("list", elements);
                    default -> new Document("a", a).append("b", b).append("list", elements);
                })
                .list()
                .ofMaxSize(25);
    }

    @Provide
    Arbitrary<List<List<IndexKey>>> indexSets() {
        // One of a and list at most: side by side they could be two arrays.
        var single = Arbitraries.of(FIELDS).map(field -> List.of(new IndexKey(field, true)));
        var plain = Arbitraries.of(true, false).map(up -> List.of(new IndexKey("a", up), new IndexKey("b", !up)));
        var array = Arbitraries.of(true, false)
                .map(up -> List.of(new IndexKey("b", up), new IndexKey("list.x", true), new IndexKey("list.y", up)));
        return Arbitraries.oneOf(single, plain, array).list().ofMinSize(1).ofMaxSize(3);
    }

    @Provide
    Arbitrary<Document> queries() {
        return condition().list().ofMinSize(0).ofMaxSize(3).map(conditions -> {
            var query = new Document();
            conditions.forEach(query::putAll);
            return query;
        });
    }

    private static Arbitrary<Document> condition() {
        var field = Arbitraries.of(FIELDS);
        var equal = Combinators.combine(field, values().injectNull(0.1)).as((name, value) -> new Document(name, value));
        var range = Combinators.combine(
                        field, values(), values(), Arbitraries.of("$gt", "$gte"), Arbitraries.of("$lt", "$lte"))
                .as((name, low, high, above, below) ->
                        new Document(name, new Document(above, low).append(below, high)));
        var in = Combinators.combine(field, values().list().ofMaxSize(3))
                .as((name, several) -> new Document(name, new Document("$in", several)));
        var element = Combinators.combine(values(), values())
                .as((x, y) -> new Document(
                        "list", new Document("$elemMatch", new Document("x", x).append("y", new Document("$gte", y)))));
        var prefix = field.map(name -> new Document(name, new Document("$regex", "^a")));
        var or = Combinators.combine(equal, range).as((one, other) -> new Document("$or", List.of(one, other)));
        return Arbitraries.oneOf(equal, range, in, element, prefix, or);
    }

    @Provide
    Arbitrary<@Nullable Document> orders() {
        var by = Combinators.combine(Arbitraries.of("a", "b"), Arbitraries.of(1, -1))
                .as((name, direction) -> new Document(name, direction));
        return by.injectNull(0.5);
    }
}
