package io.alianza.local.store;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.MongoIterable;
import io.alianza.local.TestPlatform;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;

/** A database of its own for each test. */
@OnEveryStore
abstract class StoreBehaviour {

    @Parameter
    @SuppressWarnings("NullAway.Init") // Set by JUnit.
    MongoClient client;

    @SuppressWarnings("NullAway.Init")
    MongoDatabase database;

    @SuppressWarnings("NullAway.Init")
    MongoCollection<Document> things;

    @BeforeEach
    void openDatabase() {
        database = client.getDatabase(TestPlatform.uniqueName("behaviour"));
        things = database.getCollection("things");
    }

    @AfterEach
    void dropDatabase() {
        database.drop();
    }

    static Document doc(Object id) {
        return new Document("_id", id);
    }

    static List<Object> ids(MongoIterable<Document> documents) {
        return documents.map(document -> document.get("_id")).into(new ArrayList<>());
    }
}
