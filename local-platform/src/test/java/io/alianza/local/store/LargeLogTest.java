package io.alianza.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a log of a million commits an answer costs what it is large. Counted, never timed: the store says what it looked at. */
class LargeLogTest {

    private static final int COMMITS = 1_000_000;
    private static final int PER_AGGREGATE = 5;
    private static final int BATCH = 1_000;

    @TempDir
    static Path dir;

    private static EmbeddedStore store;
    private static MongoClient client;
    private static MongoCollection<Document> events;

    @BeforeAll
    static void fillTheLog() {
        store = EmbeddedStore.start(dir, 0);
        client = MongoClients.create(store.uri());
        events = client.getDatabase("log").getCollection("events");
        events.createIndex(
                Indexes.ascending("events.id"), new IndexOptions().unique(true).sparse(true));
        events.createIndex(
                Indexes.ascending("events.aggregate", "events.sequence"),
                new IndexOptions().unique(true).sparse(true));
        var log = ((StoreDatabase) store.backend().resolveDatabase("log")).existingOrNew("events");
        for (var from = 0; from < COMMITS; from += BATCH) {
            log.insertDocuments(
                    IntStream.range(from, from + BATCH)
                            .mapToObj(LargeLogTest::commit)
                            .toList(),
                    true);
        }
    }

    @AfterAll
    static void close() {
        client.close();
        store.close();
    }

    private static de.bwaldvogel.mongo.bson.Document commit(int number) {
        var event = new de.bwaldvogel.mongo.bson.Document("id", "event-" + number)
                .append("aggregate", "lead-" + number % (COMMITS / PER_AGGREGATE))
                .append("sequence", (long) number / (COMMITS / PER_AGGREGATE));
        return new de.bwaldvogel.mongo.bson.Document("_id", (long) number).append("events", List.of(event));
    }

    private static void examines(FindIterable<Document> query, int answer, int most) {
        var documents = store.statistics().documentsExamined();
        var keys = store.statistics().keysExamined();
        assertThat(query.into(new ArrayList<>())).hasSize(answer);
        assertThat(store.statistics().documentsExamined() - documents)
                .as("documents")
                .isLessThanOrEqualTo(most);
        assertThat(store.statistics().keysExamined() - keys).as("keys").isLessThanOrEqualTo(most);
    }

    @Test
    void the_head() {
        examines(events.find().sort(descending("_id")).limit(1), 1, 1);
    }

    @Test
    void the_tail() {
        examines(events.find(gt("_id", COMMITS - 11L)).sort(ascending("_id")).limit(200), 10, 10);
    }

    @Test
    void a_batch_in_the_middle() {
        examines(events.find(gt("_id", COMMITS / 2L)).sort(ascending("_id")).limit(200), 200, 200);
    }

    @Test
    void the_first_batch_of_a_long_answer() {
        var documents = store.statistics().documentsExamined();
        try (var cursor = events.find(gte("_id", 0L))
                .sort(ascending("_id"))
                .batchSize(100)
                .iterator()) {
            assertThat(cursor.next()).containsEntry("_id", 0L);
        }
        assertThat(store.statistics().documentsExamined() - documents).isLessThanOrEqualTo(101);
    }

    @Test
    void the_stream_of_an_aggregate() {
        examines(events.find(elemMatch("events", eq("aggregate", "lead-777"))), PER_AGGREGATE, PER_AGGREGATE);
    }

    @Test
    void a_part_of_the_stream_of_an_aggregate() {
        var part = and(eq("aggregate", "lead-777"), gte("sequence", 1L), lt("sequence", 3L));
        examines(events.find(elemMatch("events", part)), 2, 2);
    }

    @Test
    void the_last_commit_of_an_aggregate() {
        examines(
                events.find(eq("events.aggregate", "lead-777"))
                        .sort(descending("_id"))
                        .limit(1),
                1,
                PER_AGGREGATE);
    }

    @Test
    void some_events_by_their_ids() {
        examines(events.find(in("events.id", "event-1", "event-999999", "event-none")), 2, 2);
    }

    @Test
    void a_token_and_its_condition() {
        var before = store.statistics().documentsExamined();
        events.updateOne(and(eq("_id", 5L), eq("claimed", null)), Updates.set("claimed", true));
        assertThat(store.statistics().documentsExamined() - before).isEqualTo(1);
    }

    @Test
    void no_query_here_went_over_the_collection() {
        var scans = store.statistics().collectionScans();
        events.find(gt("_id", 7L)).sort(descending("_id")).first();
        events.find(eq("events.aggregate", "lead-1")).first();
        assertThat(store.statistics().collectionScans()).isEqualTo(scans);
        events.find(eq("nowhere", 1)).first();
        assertThat(store.statistics().collectionScans())
                .as("the counter counts")
                .isEqualTo(scans + 1);
    }
}
