package io.alianza.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Notes in how large batches a client inserts, so that the floor can insert in the same ones. */
final class InsertRecorder implements CommandListener {

    private final List<Integer> batches = new CopyOnWriteArrayList<>();

    MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .addCommandListener(this)
                .build());
    }

    static MongoClient plain(String uri) {
        return MongoClients.create(uri);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (event.getCommandName().equals("insert")) {
            batches.add(event.getCommand().getArray("documents").size());
        }
    }

    void forget() {
        batches.clear();
    }

    List<Integer> batches() {
        return List.copyOf(batches);
    }
}
