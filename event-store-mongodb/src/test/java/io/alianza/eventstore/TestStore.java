package io.alianza.eventstore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.concurrent.atomic.AtomicInteger;

/** The document store the tests run on, one for the whole run; each test takes a database of its own. */
public final class TestStore {

    private static final AtomicInteger DATABASES = new AtomicInteger();
    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final String URI = SERVER.bindAndGetConnectionString();
    private static final MongoClient CLIENT = MongoClients.create(URI);

    private TestStore() {}

    public static MongoDatabase database() {
        return CLIENT.getDatabase("test" + DATABASES.incrementAndGet());
    }
}
