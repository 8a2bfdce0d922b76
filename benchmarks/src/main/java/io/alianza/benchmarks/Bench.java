package io.alianza.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Duration;
import java.util.UUID;

/**
 * The store under everything, and how long and often things are measured.
 *
 * @param uri the store's address, for processes that join in
 * @param storeName said in the table
 * @param runs of each measurement; the median is told with its spread
 */
record Bench(MongoClient client, String uri, String storeName, int runs, Duration each, int replayed)
        implements AutoCloseable {

    static Bench on(String uri, String storeName, boolean quick) {
        MongoClientSettings settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .build();
        return new Bench(
                MongoClients.create(settings),
                uri,
                storeName,
                quick ? 1 : 3,
                Duration.ofSeconds(quick ? 1 : 4),
                quick ? 5_000 : 100_000);
    }

    String freshDatabase() {
        return "bench-" + UUID.randomUUID().toString().substring(0, 8);
    }

    void drop(String database) {
        client.getDatabase(database).drop();
    }

    @Override
    public void close() {
        client.close();
    }
}
