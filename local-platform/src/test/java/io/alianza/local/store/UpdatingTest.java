package io.alianza.local.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class UpdatingTest extends StoreBehaviour {

    private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

    @Test
    void the_operators_do_what_they_say() {
        things.insertOne(doc(1).append("n", 1)
                .append("high", 5)
                .append("low", 5)
                .append("gone", 1)
                .append("tags", List.of("a")));
        things.updateOne(
                eq("_id", 1),
                combine(
                        set("name.first", "x"),
                        unset("gone"),
                        inc("n", 2L),
                        max("high", 9),
                        min("low", 7),
                        push("log", "one"),
                        addToSet("tags", "a"),
                        setOnInsert("never", 1)));
        assertThat(things.find().first())
                .isEqualTo(doc(1).append("n", 3L)
                        .append("high", 9)
                        .append("low", 5)
                        .append("tags", List.of("a"))
                        .append("name", new Document("first", "x"))
                        .append("log", List.of("one")));
    }

    @Test
    void a_list_can_be_kept_short() {
        things.insertOne(doc(1).append("last", List.of(1, 2, 3)));
        things.updateOne(eq("_id", 1), pushEach("last", List.of(4, 5), new PushOptions().slice(-3)));
        things.updateOne(eq("_id", 1), pull("last", 4));
        assertThat(things.find().first()).containsEntry("last", List.of(3, 5));
    }

    @Test
    void an_upsert_takes_its_id_from_the_condition() {
        var done = things.updateOne(eq("_id", "a"), combine(set("n", 1), setOnInsert("born", 1)), UPSERT);
        assertThat(done.getUpsertedId().asString().getValue()).isEqualTo("a");
        things.updateOne(eq("_id", "a"), combine(set("n", 2), setOnInsert("born", 2)), UPSERT);
        assertThat(things.find().first()).isEqualTo(doc("a").append("n", 2).append("born", 1));
    }

    @Test
    void an_upsert_whose_condition_fails_on_an_existing_id_is_a_duplicate() {
        things.insertOne(doc("a").append("sequence", 5L));
        Bson older = and(eq("_id", "a"), lt("sequence", 5L));
        var update =
                catchThrowableOfType(MongoWriteException.class, () -> things.updateOne(older, set("n", 1), UPSERT));
        var replace = catchThrowableOfType(
                MongoWriteException.class,
                () -> things.replaceOne(older, new Document("n", 1), new ReplaceOptions().upsert(true)));
        assertThat(update.getError().getCode()).isEqualTo(11000);
        assertThat(replace.getError().getCode()).isEqualTo(11000);
    }

    @Test
    void an_update_that_finds_nothing_or_changes_nothing_says_so() {
        things.insertOne(doc(1).append("n", 1));
        assertThat(things.updateOne(eq("_id", 2), set("n", 1)).getMatchedCount())
                .isZero();
        var same = things.updateOne(eq("_id", 1), set("n", 1));
        assertThat(same.getMatchedCount()).isOne();
        assertThat(same.getModifiedCount()).isZero();
    }

    @Test
    void an_update_cannot_break_a_unique_index() {
        things.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        things.insertMany(List.of(doc(1).append("name", "a"), doc(2).append("name", "b")));
        var refused =
                catchThrowableOfType(MongoWriteException.class, () -> things.updateOne(eq("_id", 2), set("name", "a")));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
        assertThat(ids(things.find(eq("name", "b")))).containsExactly(2);
    }

    @Test
    void an_index_follows_what_an_update_changes() {
        things.createIndex(Indexes.ascending("state"));
        things.insertMany(List.of(doc(1).append("state", "a"), doc(2).append("state", "a")));
        things.updateMany(eq("state", "a"), set("state", "b"));
        things.updateOne(eq("_id", 2), set("state", List.of("c", "d")));
        assertThat(ids(things.find(eq("state", "a")))).isEmpty();
        assertThat(ids(things.find(eq("state", "b")))).containsExactly(1);
        assertThat(ids(things.find(eq("state", "d")))).containsExactly(2);
        things.deleteOne(eq("_id", 2));
        assertThat(ids(things.find(eq("state", "d")))).isEmpty();
    }

    @Test
    void an_update_of_many_that_moves_them_along_the_index_meets_each_once() {
        things.createIndex(Indexes.ascending("n"));
        for (var i = 0; i < 50; i++) {
            things.insertOne(doc(i).append("n", i));
        }
        assertThat(things.updateMany(new Document("n", new Document("$gte", 0)), inc("n", 100))
                        .getModifiedCount())
                .isEqualTo(50);
        assertThat(things.find(eq("_id", 49)).first()).containsEntry("n", 149);
    }

    @Test
    void an_ordered_bulk_stops_at_the_first_error_and_an_unordered_does_not() {
        things.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
        things.insertMany(List.of(doc(1).append("name", "a"), doc(2).append("name", "b"), doc(3).append("name", "c")));
        var writes = List.of(
                new UpdateOneModel<Document>(eq("_id", 1), set("x", 1)),
                new UpdateOneModel<Document>(eq("_id", 2), set("name", "a")),
                new UpdateOneModel<Document>(eq("_id", 3), set("x", 1)));
        var ordered = catchThrowableOfType(MongoBulkWriteException.class, () -> things.bulkWrite(writes));
        assertThat(ordered.getWriteResult().getModifiedCount()).isEqualTo(1);
        assertThat(ordered.getWriteErrors())
                .extracting(error -> error.getIndex())
                .containsExactly(1);
        assertThat(things.countDocuments(eq("x", 1))).isEqualTo(1);
        var unordered = catchThrowableOfType(
                MongoBulkWriteException.class, () -> things.bulkWrite(writes, new BulkWriteOptions().ordered(false)));
        assertThat(unordered.getWriteErrors()).hasSize(1);
        assertThat(things.countDocuments(eq("x", 1))).isEqualTo(2);
    }

    @Test
    void find_one_and_update_returns_the_document_before_or_after() {
        things.insertOne(doc(1).append("n", 1));
        assertThat(things.findOneAndUpdate(eq("_id", 1), inc("n", 1))).containsEntry("n", 1);
        assertThat(things.findOneAndUpdate(eq("_id", 1), inc("n", 1), after())).containsEntry("n", 3);
        assertThat(things.findOneAndUpdate(eq("_id", 9), inc("n", 1), after())).isNull();
        assertThat(things.findOneAndUpdate(eq("_id", 9), inc("n", 1), after().upsert(true)))
                .isEqualTo(doc(9).append("n", 1));
        assertThat(things.findOneAndUpdate(
                        eq("_id", 8), inc("n", 1), new FindOneAndUpdateOptions().projection(new Document("n", 1))))
                .isNull();
    }

    @Test
    void a_lease_is_claimed_by_one_condition() {
        things.insertOne(doc("lease").append("owner", "one").append("claimed", 10));
        Bson mine = and(eq("_id", "lease"), or(eq("owner", "two"), eq("owner", null), lt("claimed", 20)));
        assertThat(things.findOneAndUpdate(mine, combine(set("owner", "two"), set("claimed", 30)), after()))
                .containsEntry("owner", "two");
        Bson other = and(eq("_id", "lease"), or(eq("owner", "three"), eq("owner", null), lt("claimed", 20)));
        assertThat(things.findOneAndUpdate(other, set("owner", "three"))).isNull();
        var refused = catchThrowableOfType(
                MongoCommandException.class,
                () -> things.findOneAndUpdate(other, set("owner", "three"), after().upsert(true)));
        assertThat(refused.getErrorCode()).isEqualTo(11000);
    }

    @Test
    void one_of_several_is_picked_by_the_order_asked_for() {
        things.insertMany(List.of(doc(1).append("due", 3), doc(2).append("due", 1), doc(3).append("due", 2)));
        assertThat(things.findOneAndUpdate(
                        new Document("taken", null),
                        set("taken", true),
                        new FindOneAndUpdateOptions().sort(new Document("due", 1))))
                .containsEntry("_id", 2);
        assertThat(things.findOneAndDelete(new Document("taken", true))).containsEntry("_id", 2);
    }

    @Test
    void an_element_of_an_array_is_changed_where_it_matched() {
        things.insertOne(doc(1).append(
                        "lines", List.of(new Document("k", 1).append("n", 0), new Document("k", 2).append("n", 0))));
        things.updateOne(and(eq("_id", 1), eq("lines.k", 2)), set("lines.$.n", 5));
        things.updateOne(
                eq("_id", 1), set("lines.$[one].n", 7), new UpdateOptions().arrayFilters(List.of(eq("one.k", 1))));
        assertThat(things.find().first())
                .containsEntry(
                        "lines", List.of(new Document("k", 1).append("n", 7), new Document("k", 2).append("n", 5)));
    }

    private static FindOneAndUpdateOptions after() {
        return new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    }
}
