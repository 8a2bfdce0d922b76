package io.alianza.local.store;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import io.alianza.local.TestPlatform;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What the embedded store does not do it refuses, so that nobody takes another answer for the one asked for. */
class UnsupportedTest {

    @Test
    void refuses_what_it_does_not_do() {
        try (var client = MongoClients.create(TestPlatform.embeddedMongoUri())) {
            var database = client.getDatabase(TestPlatform.uniqueName("unsupported"));
            var things = database.getCollection("things");
            things.insertOne(new Document("_id", 1));
            refused(() -> things.createIndex(Indexes.hashed("a")));
            refused(() -> things.createIndex(Indexes.text("a")));
            refused(() -> things.find()
                    .collation(Collation.builder().locale("es").build())
                    .first());
            refused(() -> things.updateOne(eq("_id", 1), List.of(Updates.set("a", 1))));
            refused(() -> things.watch().iterator().close());
            refused(() -> things.aggregate(List.of(new Document("$geoNear", new Document())))
                    .first());
            assertThatThrownBy(() -> {
                        try (var session = client.startSession()) {
                            session.startTransaction();
                            things.insertOne(session, new Document("_id", 2));
                        }
                    })
                    .isInstanceOf(MongoClientException.class);
            database.drop();
        }
    }

    private static void refused(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(MongoException.class);
    }
}
