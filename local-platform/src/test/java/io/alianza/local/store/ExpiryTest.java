package io.alianza.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpiryTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path dir;

    @Test
    void what_is_kept_for_a_time_only_goes_when_it_is_over() {
        try (var store = EmbeddedStore.start(dir, 0, Clock.fixed(NOW, ZoneOffset.UTC));
                var client = MongoClients.create(store.uri())) {
            var sessions = client.getDatabase("gateway").getCollection("sessions");
            sessions.createIndex(Indexes.ascending("seen"), new IndexOptions().expireAfter(60L, TimeUnit.SECONDS));
            sessions.insertMany(List.of(
                    session("over", NOW.minusSeconds(60)),
                    session("running", NOW.minusSeconds(59)),
                    new Document("_id", "without"),
                    new Document("_id", "no date").append("seen", 7)));
            store.backend().expire();
            assertThat(sessions.distinct("_id", String.class).into(new ArrayList<>()))
                    .containsExactlyInAnyOrder("running", "without", "no date");
        }
    }

    private static Document session(String id, Instant seen) {
        return new Document("_id", id).append("seen", Date.from(seen));
    }
}
