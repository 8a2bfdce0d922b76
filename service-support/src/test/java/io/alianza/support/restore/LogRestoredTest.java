package io.alianza.support.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.alianza.eventstore.EventLog;
import io.alianza.local.TestPlatform;
import io.alianza.support.restore.RestoreLog.Restored;
import io.alianza.support.restore.RestoreLog.StillRunning;
import io.alianza.support.sample.RunningSample;
import io.alianza.support.testing.TestTokens;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A log that is restored from an older backup under running consumers: everybody stops and says so, nothing is applied and nothing
 * skipped; then the steps of docs/runbooks/restore-the-log.md, one by one, bring everything back.
 */
class LogRestoredTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int KEPT = 20;
    private static final int LOST = 10;

    private final String name = TestPlatform.uniqueName("restored");
    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(name);
    private final List<String> jars = new ArrayList<>();
    private RunningSample service = start();

    private RunningSample start() {
        return RunningSample.start(
                TestPlatform.mongoUri(), name, JarWatch.Configured.class, TestTokens.Configured.class);
    }

    @AfterEach
    void close() {
        service.close();
        database.drop();
        client.close();
    }

    @Test
    void everybody_stops_and_the_runbook_brings_it_back() throws Exception {
        fill(KEPT);
        awaitAllHolds();
        long backup = head();
        fill(LOST);
        String lived = jars.getFirst();
        service.fillJar(lived, 1);
        awaitAllHolds();
        assertThat(told(lived, 2)).containsExactly(1L, 2L);

        putBackupBack(backup);
        await().atMost(PATIENCE).until(() -> stopped().contains("log restored, rebuild"));
        assertThat(service.get("/actuator/health").status()).isEqualTo(503);
        assertThatThrownBy(() -> service.makeJar(10)).hasMessageContaining("log restored, rebuild");
        assertThat(head()).as("nothing is appended").isEqualTo(backup);
        assertThat(service.rows("jars")).as("no row is touched").hasSize(KEPT + LOST);
        assertThat(service.operator("/internal/parked")).as("nothing parks").isEmpty();
        assertThatThrownBy(() -> new RestoreLog(database, Clock.systemUTC()).run())
                .isInstanceOf(StillRunning.class);

        // 1 stop the service · 3 restore-log · 4 delete the topic · 5 start the service
        service.close();
        refusesWhileATokenIsClaimed();
        Restored restored = new RestoreLog(database, Clock.systemUTC()).run();
        assertThat(restored.identity()).isNotEqualTo(restored.former());
        assertThat(restored.commits()).isEqualTo(backup);
        assertThat(restored.reactions()).containsExactly("reaction:when-jar-is-full-then-make-the-next");
        deleteTopic();
        service = start();

        await().atMost(PATIENCE)
                .until(() -> stopped().contains("publisher") && stopped().contains("view:jar-shelf"));
        assertThat(stopped()).doesNotContain("reaction:");
        assertThat(service.rows("jars")).as("the old rows are still read").hasSize(KEPT + LOST);

        // 6 publish again, which its consumers notice · 7 rebuild the service's views · 8 and those of the consumers
        service.operate("/internal/publisher/republish");
        await().atMost(PATIENCE).until(() -> stopped().contains("view:jar-watch"));
        service.operate("/internal/views/jar-shelf/rebuild");
        service.operate("/internal/views/jar-watch/rebuild");

        awaitAllHolds();
        assertThat(service.get("/actuator/health").status()).isEqualTo(200);
        List<String> kept = jars.subList(0, KEPT);
        assertThat(service.rows("jars")).containsExactlyInAnyOrderElementsOf(kept);
        assertThat(service.rows("watched")).containsExactlyInAnyOrderElementsOf(kept);

        assertThat(told(lived, 1)).as("what was kept keeps its sequence").containsExactly(1L);
        service.fillJar(lived, 1);
        fill(1);
        awaitAllHolds();
        assertThat(told(lived, 2).getLast())
                .as("what is new is no repetition of what was lost")
                .isGreaterThan(2);
        assertThat(service.rows("watched")).contains(jars.getLast());
    }

    private void fill(int times) {
        for (int i = 0; i < times; i++) {
            String jar = service.makeJar(10);
            service.fillJar(jar, 1);
            jars.add(jar);
        }
    }

    private void awaitAllHolds() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            for (JsonNode check : service.operator("/internal/check")) {
                assertThat(check.path("holds").asBoolean()).as(check.toString()).isTrue();
            }
            assertThat(service.rows("watched")).hasSameSizeAs(service.rows("jars"));
        });
    }

    private String stopped() throws Exception {
        for (JsonNode check : service.operator("/internal/check")) {
            if (check.path("name").asString().equals("no-log-restored")) {
                return check.path("detail").asString();
            }
        }
        throw new AssertionError("no such check");
    }

    private long head() {
        try (EventLog log = EventLog.open(database)) {
            return log.head().number();
        }
    }

    /** The gateway has no publisher whose lease would tell; so has every service whose broker is away. */
    private void refusesWhileATokenIsClaimed() {
        var tokens = database.getCollection("tokens");
        String claimed = tokens.find().first().getString("_id");
        tokens.updateOne(
                Filters.eq("_id", claimed),
                Updates.combine(Updates.set("owner", "a process"), Updates.set("claimed", Instant.now())));
        assertThatThrownBy(() -> new RestoreLog(database, Clock.systemUTC()).run())
                .isInstanceOf(StillRunning.class);
        tokens.updateOne(Filters.eq("_id", claimed), Updates.set("owner", null));
    }

    /** The sequences of a jar's messages as they lie in the topic, once as many are there; a message may come twice. */
    private List<Long> told(String jar, int messages) {
        return sequences(
                jar,
                service.topics()
                        .read(
                                JarWatch.TOPIC,
                                PATIENCE,
                                all -> sequences(jar, all).size() >= messages));
    }

    private static List<Long> sequences(String jar, List<ConsumerRecord<String, byte[]>> messages) {
        return messages.stream()
                .filter(message -> jar.equals(message.key()))
                .map(message -> message.headers().lastHeader("ce_aggregatesequence"))
                .map(sequence -> Long.parseLong(new String(sequence.value(), StandardCharsets.UTF_8)))
                .distinct()
                .toList();
    }

    private void putBackupBack(long lastCommit) {
        database.getCollection("events").deleteMany(Filters.gt("_id", lastCommit));
    }

    private void deleteTopic() throws Exception {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, TestPlatform.bootstrapServers()))) {
            admin.deleteTopics(List.of(name + "." + JarWatch.TOPIC)).all().get();
        }
    }
}
