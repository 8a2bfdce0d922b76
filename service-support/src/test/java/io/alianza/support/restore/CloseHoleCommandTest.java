package io.alianza.support.restore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.EventTypes;
import io.alianza.eventstore.JsonEventSerializer;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.StoredEvent;
import io.alianza.local.TestPlatform;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class CloseHoleCommandTest {

    @StoredEvent("test.noted")
    record Noted(String text) {}

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final EventLog log = EventLog.open(database);
    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.mongodb.uri", TestPlatform.mongoUri())
            .withProperty("spring.mongodb.database", database.getName());

    @BeforeEach
    void three_commits_of_which_the_second_is_gone() {
        MongoEventStorageEngine engine = MongoEventStorageEngine.builder()
                .log(log)
                .serializer(JsonEventSerializer.of(EventTypes.of(Noted.class)))
                .build();
        for (int note = 0; note < 3; note++) {
            engine.appendEvents(new GenericDomainEventMessage<>("Notes", "notes-" + note, 0, new Noted("note")));
        }
        database.getCollection("events").deleteOne(Filters.eq("_id", 2L));
    }

    @AfterEach
    void close() {
        log.close();
        database.drop();
        client.close();
    }

    private int run(String... words) {
        return CloseHoleCommand.run(environment, List.of(words));
    }

    @Test
    void a_hole_is_closed_with_an_empty_commit() {
        assertThat(run("2")).isZero();

        assertThat(log.commit(2).orElseThrow().events()).isEmpty();
        assertThat(log.check().isGood()).isTrue();
    }

    @Test
    void nothing_else_is_touched() {
        assertThat(run("1")).isEqualTo(1);
        assertThat(run("4")).isEqualTo(1);
        assertThat(run()).isEqualTo(1);
        assertThat(run("two")).isEqualTo(1);

        assertThat(log.commit(2)).isEmpty();
        assertThat(log.commit(4)).isEmpty();
    }
}
