package io.alianza.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;

class InsertingTest extends StoreBehaviour {

    @Test
    void every_type_comes_back_as_it_went() {
        var everything = doc(new ObjectId())
                .append("text", "ñandú \u0000 \uD83D\uDE00")
                .append("int", 7)
                .append("long", Long.MAX_VALUE)
                .append("double", 0.1)
                .append("decimal", new Decimal128(new BigDecimal("80450596.9823")))
                .append("yes", true)
                .append("none", null)
                .append("when", Date.from(Instant.parse("2026-11-23T10:15:30.123Z")))
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("list", List.of(1, "two", new Document("three", 3)))
                .append("nested", new Document("a", new Document("b", List.of())));
        things.insertOne(everything);
        assertThat(things.find().first()).isEqualTo(everything);
    }

    @Test
    void a_uuid_is_kept_as_a_uuid() {
        var id = new BsonBinary(UUID.fromString("0198c0de-0000-7000-8000-000000000001"));
        database.getCollection("things", org.bson.BsonDocument.class).insertOne(new org.bson.BsonDocument("_id", id));
        assertThat(database.getCollection("things", org.bson.BsonDocument.class)
                        .find(new org.bson.BsonDocument("_id", id))
                        .first())
                .containsEntry("_id", id);
    }

    @Test
    void an_ordered_batch_stops_at_its_first_duplicate_and_says_where() {
        things.insertOne(doc(3L));
        var refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                        .insertMany(
                                List.of(doc(1L), doc(2L), doc(3L), doc(4L)), new InsertManyOptions().ordered(true)));
        assertThat(refused.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isEqualTo(2);
            assertThat(error.getCode()).isEqualTo(11000);
            assertThat(error.getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
        });
        assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(ids(things.find().sort(doc(1)))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void an_unordered_batch_goes_on_after_a_duplicate() {
        things.insertOne(doc(2));
        var refused = catchThrowableOfType(
                MongoBulkWriteException.class,
                () -> things.insertMany(
                        List.of(doc(1), doc(2), doc(2), doc(3)), new InsertManyOptions().ordered(false)));
        assertThat(refused.getWriteErrors())
                .extracting(error -> error.getIndex())
                .containsExactly(1, 2);
        assertThat(refused.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(things.countDocuments()).isEqualTo(3);
    }

    @Test
    void numbers_that_are_equal_are_one_key() {
        things.insertOne(doc(1));
        var refused = catchThrowableOfType(MongoWriteException.class, () -> things.insertOne(doc(1.0)));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
    }

    @Test
    void a_unique_index_compares_array_elements_of_different_documents_and_not_of_one() {
        things.createIndex(
                Indexes.ascending("events.id"), new IndexOptions().unique(true).sparse(true));
        things.insertOne(doc(1).append("events", List.of(new Document("id", "a"), new Document("id", "a"))));
        var refused = catchThrowableOfType(
                MongoWriteException.class,
                () -> things.insertOne(
                        doc(2).append("events", List.of(new Document("id", "b"), new Document("id", "a")))));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
        things.insertOne(doc(2).append("events", List.of(new Document("id", "b"))));
    }

    @Test
    void a_unique_compound_index_pairs_the_fields_of_one_element() {
        things.createIndex(
                Indexes.ascending("events.aggregate", "events.sequence"),
                new IndexOptions().unique(true).sparse(true));
        things.insertOne(doc(1).append("events", List.of(event("a", 0), event("b", 1))));
        // A cross product of the elements above would hold (a, 1) and (b, 0).
        things.insertOne(doc(2).append("events", List.of(event("a", 1), event("b", 0))));
        var refused = catchThrowableOfType(
                MongoWriteException.class, () -> things.insertOne(doc(3).append("events", List.of(event("a", 1)))));
        assertThat(refused.getError().getMessage()).contains("E11000").contains("events.aggregate");
    }

    @Test
    void a_sparse_index_leaves_out_documents_without_the_field() {
        things.createIndex(
                Indexes.ascending("key"), new IndexOptions().unique(true).sparse(true));
        things.insertMany(List.of(doc(1), doc(2), doc(3).append("key", "k")));
        var refused =
                catchThrowableOfType(MongoWriteException.class, () -> things.insertOne(doc(4).append("key", "k")));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
    }

    @Test
    void without_sparse_a_missing_field_counts_as_null() {
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        things.insertOne(doc(1));
        var refused =
                catchThrowableOfType(MongoWriteException.class, () -> things.insertOne(doc(2).append("key", null)));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
    }

    @Test
    void a_partial_index_is_unique_among_the_documents_of_its_filter() {
        things.createIndex(
                Indexes.ascending("name"),
                new IndexOptions().unique(true).partialFilterExpression(new Document("active", true)));
        things.insertMany(List.of(
                doc(1).append("name", "n").append("active", true),
                doc(2).append("name", "n").append("active", false),
                doc(3).append("name", "n").append("active", false)));
        var refused = catchThrowableOfType(
                MongoWriteException.class,
                () -> things.insertOne(doc(4).append("name", "n").append("active", true)));
        assertThat(refused.getError().getCode()).isEqualTo(11000);
    }

    @Test
    void a_bulk_write_says_what_it_did() {
        var done = things.bulkWrite(List.of(
                new InsertOneModel<>(doc(1)),
                new com.mongodb.client.model.UpdateOneModel<>(doc(1), new Document("$set", new Document("a", 1))),
                new com.mongodb.client.model.ReplaceOneModel<>(
                        doc(2), new Document("b", 2), new com.mongodb.client.model.ReplaceOptions().upsert(true)),
                new com.mongodb.client.model.DeleteOneModel<>(doc(1))));
        assertThat(done.getInsertedCount()).isEqualTo(1);
        assertThat(done.getModifiedCount()).isEqualTo(1);
        assertThat(done.getDeletedCount()).isEqualTo(1);
        assertThat(done.getUpserts()).singleElement().satisfies(upsert -> {
            assertThat(upsert.getIndex()).isEqualTo(2);
            assertThat(upsert.getId().asInt32().getValue()).isEqualTo(2);
        });
    }

    private static Document event(String aggregate, int sequence) {
        return new Document("aggregate", aggregate).append("sequence", (long) sequence);
    }
}
