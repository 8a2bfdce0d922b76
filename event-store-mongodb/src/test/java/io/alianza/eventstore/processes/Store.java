package io.alianza.eventstore.processes;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** How children reach the store: they notice soon that it is gone, and find it again. */
final class Store {

    private Store() {}

    static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(5, TimeUnit.SECONDS))
                .applyToServerSettings(server -> server.heartbeatFrequency(500, TimeUnit.MILLISECONDS))
                .build());
    }

    /** Does it again while the store is away. */
    static <T> T patiently(Supplier<T> work) {
        while (true) {
            try {
                return work.get();
            } catch (MongoException away) {
                Thread.onSpinWait();
            }
        }
    }
}
