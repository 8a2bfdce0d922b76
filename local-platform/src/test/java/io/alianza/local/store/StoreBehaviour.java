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
    MongoClient client;

    MongoDatabase database;
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

    /** {@code list("a", 1)} is what a test compares with, whatever list the driver made. */
    static List<Object> ids(MongoIterable<Document> documents) {
        return documents.map(document -> document.get("_id")).into(new ArrayList<>());
    }

    /** How many index keys and documents the server has looked at since it started. */
    record Looked(long keys, long documents) {

        Looked since(Looked before) {
            return new Looked(keys - before.keys, documents - before.documents);
        }
    }

    Looked looked() {
        var executor = client.getDatabase("admin")
                .runCommand(new Document("serverStatus", 1))
                .get("metrics", Document.class)
                .get("queryExecutor", Document.class);
        return new Looked(number(executor, "scanned"), number(executor, "scannedObjects"));
    }

    private static long number(Document document, String field) {
        return ((Number) document.get(field)).longValue();
    }
}
