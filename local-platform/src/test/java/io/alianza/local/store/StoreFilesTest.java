package io.alianza.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import io.alianza.local.store.journal.JournalFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFilesTest {

    @TempDir
    Path dir;

    private void withStore(Consumer<MongoClient> work) {
        try (var store = EmbeddedStore.start(dir, 0);
                var client = MongoClients.create(store.uri())) {
            work.accept(client);
        }
    }

    private static MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase("files").getCollection("things");
    }

    @Test
    void what_was_written_is_there_after_a_restart_with_its_indexes() {
        withStore(client -> {
            things(client)
                    .createIndex(
                            Indexes.ascending("name"),
                            new IndexOptions().unique(true).partialFilterExpression(new Document("on", true)));
            things(client).insertOne(new Document("_id", 1).append("name", "a").append("on", true));
            things(client).insertOne(new Document("_id", 2).append("name", "b"));
            things(client).deleteOne(new Document("_id", 2));
            client.getDatabase("gone").getCollection("things").insertOne(new Document("_id", 1));
            client.getDatabase("gone").drop();
        });
        withStore(client -> {
            assertThat(things(client).find().into(new ArrayList<>()))
                    .containsExactly(new Document("_id", 1).append("name", "a").append("on", true));
            assertThat(things(client).listIndexes().into(new ArrayList<>())).hasSize(2);
            assertThatThrownBy(() -> things(client).insertOne(new Document("name", "a").append("on", true)))
                    .hasMessageContaining("E11000");
            things(client).insertOne(new Document("name", "a"));
            assertThat(client.listDatabaseNames().into(new ArrayList<>())).containsExactly("files");
        });
    }

    @Test
    void a_collection_made_again_after_a_drop_does_not_find_its_former_documents() {
        withStore(client -> {
            things(client).insertOne(new Document("_id", 1));
            things(client).drop();
            things(client).insertOne(new Document("_id", 2));
        });
        withStore(client ->
                assertThat(things(client).find().into(new ArrayList<>())).containsExactly(new Document("_id", 2)));
    }

    @Test
    void the_files_do_not_grow_without_bound() {
        var padding = "x".repeat(100_000);
        var upsert = new ReplaceOptions().upsert(true);
        try (var store = EmbeddedStore.start(dir, 0);
                var client = MongoClients.create(store.uri())) {
            var kept = things(client).withWriteConcern(WriteConcern.MAJORITY.withJournal(false));
            for (var i = 0; i < 100; i++) {
                kept.insertOne(new Document("_id", "kept-" + i).append("n", i));
            }
            for (var i = 0; i < 1_500; i++) { // 150 MB through one document
                kept.replaceOne(new Document("_id", "hot"), new Document("n", i).append("padding", padding), upsert);
            }
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(store.size()).isLessThan(64L << 20));
        }
        withStore(client -> {
            assertThat(things(client).countDocuments()).isEqualTo(101);
            assertThat(things(client).find(new Document("_id", "hot")).first()).containsEntry("n", 1_499);
            assertThat(things(client).find(new Document("_id", "kept-99")).first())
                    .containsEntry("n", 99);
        });
    }

    @Test
    void when_nothing_can_be_written_any_more_nothing_is_acknowledged() throws Exception {
        var data = Files.createDirectory(dir.resolve("data"));
        var failed = new CompletableFuture<Void>();
        try (var store = EmbeddedStore.start(data, 0);
                var client = MongoClients.create(store.uri() + "/?serverSelectionTimeoutMS=2000")) {
            store.onFailure(() -> failed.complete(null));
            // As a full disk does, this makes the first write fail: the folder of its file is gone.
            Files.delete(data.resolve("lock"));
            Files.delete(data);
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 1)))
                    .isInstanceOf(MongoException.class);
            assertThat(failed).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void two_stores_do_not_share_a_folder() {
        withStore(client -> assertThatThrownBy(() -> EmbeddedStore.start(dir, 0))
                .isInstanceOf(JournalFailure.class)
                .hasMessageContaining("Another store is running"));
    }
}
