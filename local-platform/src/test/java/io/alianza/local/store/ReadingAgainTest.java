package io.alianza.local.store;

import static com.mongodb.client.model.Aggregates.unset;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.elemMatch;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Projections.slice;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

/** What is read often is kept at hand: it comes out as it went in, and what has changed since is not shown as it was. */
class ReadingAgainTest extends StoreBehaviour {

    @Test
    void every_kind_of_value_comes_out_as_it_went_in_each_time() {
        Document thing = doc(1).append("text", "Ñandú, 20 €")
                .append("none", null)
                .append("numbers", Arrays.asList(1, 2L, 2.5, new Decimal128(new BigDecimal("1.10"))))
                .append("nested", new Document("list", List.of(new Document("a", true), List.of())))
                .append("cursor", new Document("firstBatch", List.of("no batch of ours")))
                .append("at", Date.from(Instant.ofEpochMilli(1_700_000_000_123L)))
                .append("bytes", new Binary(new byte[] {0, 1, 2}))
                .append("id", new ObjectId());
        things.insertOne(thing);
        assertThat(things.find().first()).isEqualTo(thing);
        assertThat(things.find(eq("_id", 1)).first()).isEqualTo(thing);
        assertThat(things.find(eq("_id", 1)).first()).isEqualTo(thing);
    }

    @Test
    void what_changed_since_it_was_read_is_read_anew() {
        things.insertOne(doc(1).append("n", 1).append("list", List.of("a")));
        assertThat(things.find(eq("_id", 1)).first()).containsEntry("n", 1);
        things.updateOne(eq("_id", 1), combine(inc("n", 1), push("list", "b"), set("nested.deep", true)));
        assertThat(things.find(eq("_id", 1)).first())
                .isEqualTo(doc(1).append("n", 2)
                        .append("list", List.of("a", "b"))
                        .append("nested", new Document("deep", true)));
        things.replaceOne(eq("_id", 1), doc(1).append("n", 3));
        assertThat(things.find(eq("_id", 1)).first()).isEqualTo(doc(1).append("n", 3));
        things.deleteOne(eq("_id", 1));
        assertThat(things.find(eq("_id", 1)).first()).isNull();
    }

    @Test
    void what_a_projection_leaves_out_is_there_for_the_next_reader() {
        Document thing = doc(1).append("nested", new Document("deep", 1).append("flat", 2))
                .append("list", List.of(new Document("a", 1).append("b", 2), new Document("a", 3)));
        things.insertOne(thing);
        assertThat(things.find().first()).isEqualTo(thing);
        things.find().projection(exclude("nested.deep", "list.a")).into(new ArrayList<>());
        things.find().projection(include("nested.flat", "list.b")).into(new ArrayList<>());
        things.find().projection(slice("list", 1)).into(new ArrayList<>());
        things.find().projection(elemMatch("list", eq("a", 3))).into(new ArrayList<>());
        things.aggregate(List.of(unset("nested.deep"), Aggregates.unwind("$list")))
                .into(new ArrayList<>());
        assertThat(things.find().first()).isEqualTo(thing);
    }

    @Test
    void a_reader_never_sees_less_than_what_was_acknowledged_before_it_asked() throws Exception {
        things.insertOne(doc(1).append("n", 0));
        AtomicInteger acknowledged = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = threads.submit(() -> {
                for (int n = 1; n <= 300; n++) {
                    things.updateOne(eq("_id", 1), set("n", n));
                    acknowledged.set(n);
                }
            });
            List<Future<?>> readers = new ArrayList<>();
            for (int reader = 0; reader < 4; reader++) {
                readers.add(threads.submit(() -> {
                    while (acknowledged.get() < 300) {
                        int atLeast = acknowledged.get();
                        assertThat(things.find(eq("_id", 1)).first().getInteger("n"))
                                .isGreaterThanOrEqualTo(atLeast);
                    }
                }));
            }
            writer.get();
            for (Future<?> reader : readers) {
                reader.get();
            }
        }
    }

    @Test
    void a_refused_change_is_not_seen_by_who_reads_again() {
        things.createIndex(new Document("code", 1), new IndexOptions().unique(true));
        things.insertMany(List.of(doc(1).append("code", "a"), doc(2).append("code", "b")));
        assertThat(things.find(eq("_id", 2)).first()).containsEntry("code", "b");
        assertThatThrownBy(() -> things.updateOne(eq("_id", 2), set("code", "a")))
                .isInstanceOfSatisfying(
                        MongoWriteException.class,
                        refused -> assertThat(refused.getError().getCode()).isEqualTo(11000));
        assertThat(things.find(eq("_id", 2)).first()).containsEntry("code", "b");
    }

    @Test
    void many_more_than_are_kept_at_hand_are_read_as_well() {
        String padding = "x".repeat(100_000);
        for (int id = 0; id < 300; id++) {
            things.insertOne(doc(id).append("padding", padding + id));
        }
        for (int time = 0; time < 2; time++) {
            List<Document> all = things.find(gte("_id", 0)).into(new ArrayList<>());
            assertThat(all)
                    .hasSize(300)
                    .allSatisfy(thing ->
                            assertThat(thing.getString("padding")).isEqualTo(padding + thing.getInteger("_id")));
        }
    }
}
