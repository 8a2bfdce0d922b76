package io.alianza.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every question is asked without an index and with one: the answer is the same. */
class QueryingTest extends StoreBehaviour {

    private static final Bson BY_ID = ascending("_id");

    @BeforeEach
    void sixThings() {
        things.insertMany(List.of(
                doc(1).append("name", "alba")
                        .append("n", 1)
                        .append("tags", List.of("x", "y"))
                        .append("at", "2026-01"),
                doc(2).append("name", "Alba")
                        .append("n", 2L)
                        .append("tags", List.of("y"))
                        .append("at", "2026-02"),
                doc(3).append("name", "alma").append("n", 2.5).append("at", "2026-03"),
                doc(4).append("name", "bea")
                        .append("n", null)
                        .append("tags", List.of())
                        .append("at", "2026-04"),
                doc(5).append("name", "b.*a").append("n", "2").append("at", "2026-05"),
                doc(6).append("name", "ca").append("n", 7).append("tags", "y").append("at", "2026-06")));
    }

    private void finds(Bson filter, Object... expected) {
        assertThat(ids(things.find(filter).sort(BY_ID))).as("without an index").containsExactly(expected);
        things.createIndex(Indexes.ascending("name"));
        things.createIndex(Indexes.descending("n", "at"));
        things.createIndex(Indexes.ascending("tags", "n"));
        assertThat(ids(things.find(filter).sort(BY_ID))).as("with indexes").containsExactly(expected);
        assertThat(things.countDocuments(filter)).isEqualTo(expected.length);
    }

    @Test
    void equal() {
        finds(eq("n", 2), 2);
    }

    @Test
    void equal_to_null_or_missing() {
        things.insertOne(doc(7));
        finds(eq("n", null), 4, 7);
    }

    @Test
    void an_element_of_an_array() {
        finds(eq("tags", "y"), 1, 2, 6);
    }

    @Test
    void a_range_stays_within_a_type() {
        finds(and(gt("n", 1), lte("n", 7)), 2, 3, 6);
    }

    @Test
    void half_a_range() {
        finds(lt("n", 2.5), 1, 2);
    }

    @Test
    void one_of_several() {
        finds(in("n", 1, 7, 99), 1, 6);
    }

    @Test
    void one_of_none() {
        finds(in("n", List.of()));
    }

    @Test
    void not_equal() {
        finds(ne("n", 2), 1, 3, 4, 5, 6);
    }

    @Test
    void there_or_not() {
        finds(exists("tags", false), 3, 5);
    }

    @Test
    void either_or() {
        finds(or(eq("n", 1), eq("name", "ca"), eq("tags", "x")), 1, 6);
    }

    @Test
    void either_or_among_others() {
        finds(and(eq("tags", "y"), or(eq("n", 1), eq("n", 7))), 1, 6);
    }

    @Test
    void a_beginning() {
        finds(regex("name", "^al"), 1, 3);
    }

    @Test
    void a_beginning_whose_last_letter_may_be_missing() {
        finds(regex("name", "^alb?"), 1, 3);
    }

    @Test
    void a_beginning_without_regard_to_case() {
        finds(regex("name", "^AL", "i"), 1, 2, 3);
    }

    @Test
    void a_beginning_with_signs_taken_as_they_are() {
        finds(regex("name", "^\\Qb.*\\E"), 5);
    }

    @Test
    void both_bounds_of_an_array_may_hold_for_two_elements() {
        things.insertOne(doc(7).append("tags", List.of("a", "z")));
        finds(and(gt("tags", "b"), lt("tags", "c")), 7);
    }

    @Test
    void both_conditions_hold_for_one_element() {
        things.insertMany(List.of(stream(10, 0, 5), stream(11, 3, 4), stream(12, 1, 9)));
        things.createIndex(Indexes.ascending("events.aggregate", "events.sequence"));
        Bson between = elemMatch("events", and(eq("aggregate", "a"), gte("sequence", 2), lt("sequence", 5)));
        assertThat(ids(things.find(between).sort(BY_ID))).containsExactly(11);
        // Said of the array, not of an element, the bounds may hold for two.
        Bson apart = and(eq("events.aggregate", "a"), gte("events.sequence", 2), lt("events.sequence", 5));
        assertThat(ids(things.find(apart).sort(BY_ID))).containsExactly(10, 11, 12);
    }

    private static Document stream(int id, int first, int second) {
        return doc(id).append(
                        "events",
                        List.of(
                                new Document("aggregate", "a").append("sequence", first),
                                new Document("aggregate", "a").append("sequence", second)));
    }

    @Test
    void order_by_several_fields_with_and_without_an_index() {
        var order = new Document("n", -1).append("at", 1);
        var expected = List.<Object>of(5, 6, 3, 2, 1, 4);
        assertThat(ids(things.find().sort(order))).isEqualTo(expected);
        things.createIndex(order);
        assertThat(ids(things.find().sort(order))).isEqualTo(expected);
        assertThat(ids(things.find().sort(new Document("n", 1).append("at", -1))))
                .isEqualTo(expected.reversed());
    }

    @Test
    void a_page_in_the_middle() {
        assertThat(ids(things.find().sort(descending("at")).skip(1).limit(2))).containsExactly(5, 4);
        assertThat(ids(things.find().sort(descending("_id")).skip(1).limit(2))).containsExactly(5, 4);
        assertThat(ids(things.find(gt("_id", 2)).sort(BY_ID).limit(2))).containsExactly(3, 4);
    }

    @Test
    void some_fields_only() {
        assertThat(things.find(eq("_id", 1)).projection(include("name", "n")).first())
                .isEqualTo(doc(1).append("name", "alba").append("n", 1));
        assertThat(things.find(eq("_id", 3)).projection(exclude("name", "at")).first())
                .isEqualTo(doc(3).append("n", 2.5));
    }

    @Test
    void documents_come_in_the_order_of_insertion_when_no_other_is_asked_for() {
        things.deleteOne(eq("_id", 2));
        things.insertOne(doc(0));
        assertThat(ids(things.find())).containsExactly(1, 3, 4, 5, 6, 0);
    }

    @Test
    void an_answer_is_fetched_in_batches_while_things_change() {
        for (var i = 100; i < 700; i++) {
            things.insertOne(doc(i));
        }
        var seen = new ArrayList<Object>();
        try (var cursor = things.find(gte("_id", 100)).sort(BY_ID).batchSize(50).iterator()) {
            while (cursor.hasNext()) {
                var id = cursor.next().getInteger("_id");
                seen.add(id);
                things.deleteOne(eq("_id", id));
            }
        }
        assertThat(seen).hasSize(600).isSorted();
        assertThat(things.countDocuments()).isEqualTo(6);
    }

    @Test
    void an_answer_larger_than_a_message_comes_whole() {
        var large = "x".repeat(1 << 20);
        for (var i = 10; i < 70; i++) {
            things.insertOne(doc(i).append("text", large));
        }
        assertThat(ids(things.find(gte("_id", 10)))).hasSize(60);
        assertThat(ids(things.find(gte("_id", 10)).sort(descending("text", "_id"))))
                .hasSize(60);
    }

    @Test
    void the_values_a_field_has() {
        assertThat(things.distinct("tags", String.class).into(new ArrayList<>()))
                .containsExactlyInAnyOrder("x", "y");
    }
}
