package io.alianza.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.local.TestPlatform;

/** The document store the tests run on: a real server where there is one, else the embedded one. Its name is in the output. */
public final class TestStore {

    private static final MongoClient CLIENT = MongoClients.create(TestPlatform.mongoUri());

    private TestStore() {}

    /** A database of one's own. */
    public static MongoDatabase database() {
        return CLIENT.getDatabase(TestPlatform.uniqueName("log"));
    }
}
