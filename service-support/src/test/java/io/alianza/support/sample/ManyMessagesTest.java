package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.alianza.eventstore.EventLog;
import io.alianza.support.commands.Commands;
import io.alianza.support.model.Ids;
import io.alianza.support.sample.JarCommand.MakeJar;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import io.alianza.support.testing.TestTopics;
import io.alianza.support.views.Views;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/**
 * A whole topic with two poison messages in a thousand, then the whole topic once more, shuffled across keys, then a rebuild beside
 * the live view while it is read: each time the state is compared by hash. {@code -Dmessages.each=100} makes it ten thousand.
 */
@ServiceTest
class ManyMessagesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String LOG_OF_BOTTLES = "log-of-ten-thousand";
    private static final int BOTTLES = 100;
    private static final int TIMES = Integer.getInteger("messages.each", 10);
    private static final long BEHIND_POISON = (long) TIMES - TIMES / 2;
    private static final int UNREADABLE = 7;
    private static final int TOO_MUCH = 42;

    private final Random random = new Random(20261123);
    private final List<String> jars =
            IntStream.range(0, BOTTLES).mapToObj(i -> Ids.next("jar")).toList();
    private final List<String> bottles =
            IntStream.range(0, BOTTLES).mapToObj(i -> Ids.next("bottle")).toList();

    @Autowired
    private Commands commands;

    @Autowired
    private EventLog log;

    @Autowired
    private Views views;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private TestTopics topics;

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    @Test
    void two_poison_in_many_then_all_of_it_again_then_a_rebuild() throws Exception {
        commands.sendAll(jars.stream().map(jar -> new MakeJar(jar, TIMES)).toList());
        publishAll();
        awaitNothingBehind();

        assertThat(parked("inbox:bottles"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(bottles.get(UNREADABLE), BEHIND_POISON, bottles.get(TOO_MUCH), BEHIND_POISON));
        assertThat(parked("view:" + live("bottle-shelf")))
                .containsExactlyEntriesOf(Map.of(bottles.get(UNREADABLE), BEHIND_POISON));
        assertThat(operator("/internal/parked").toString())
                .contains("not readable as")
                .contains("jar-full");
        assertThat(fillings()).isEqualTo((long) BOTTLES * TIMES - 2 * BEHIND_POISON);
        String rows = hashOfRows("bottle-shelf", "bottles");
        String jarRows = hashOfRows("jar-shelf", "jars");

        publishAll();
        awaitNothingBehind();

        assertThat(fillings()).isEqualTo((long) BOTTLES * TIMES - 2 * BEHIND_POISON);
        assertThat(hashOfRows("bottle-shelf", "bottles")).isEqualTo(rows);
        assertThat(hashOfRows("jar-shelf", "jars")).isEqualTo(jarRows);

        for (String view : List.of("jar-shelf", "bottle-shelf")) {
            rebuildWhileItIsRead(view);
        }
        awaitNothingBehind();
        assertThat(hashOfRows("bottle-shelf", "bottles")).isEqualTo(rows);
        assertThat(hashOfRows("jar-shelf", "jars")).isEqualTo(jarRows);

        for (int poison : List.of(UNREADABLE, TOO_MUCH)) {
            operate("/internal/parked/inbox:bottles/" + bottles.get(poison) + "/discard");
            operate("/internal/parked/inbox:bottles/" + bottles.get(poison) + "/retry");
        }
        assertThat(client.get("/internal/parked", null).status()).isEqualTo(401);
        assertThat(client.get("/internal/parked", tokens.of("user-1", "manager"))
                        .status())
                .isEqualTo(403);
    }

    /** Each bottle's messages in their order, the bottles shuffled among each other anew each time. */
    private void publishAll() {
        List<Integer> turns = new ArrayList<>();
        for (int bottle = 0; bottle < BOTTLES; bottle++) {
            turns.addAll(Collections.nCopies(TIMES, bottle));
        }
        Collections.shuffle(turns, random);
        int[] next = new int[BOTTLES];
        topics.together(() -> turns.forEach(bottle -> publish(bottle, next[bottle]++)));
    }

    private void publish(int bottle, int time) {
        boolean middle = time == TIMES / 2;
        int amount = middle && bottle == TOO_MUCH ? 10 * TIMES : 1;
        BottleEmptied emptied = new BottleEmptied(bottles.get(bottle), jars.get(bottle), amount);
        if (middle && bottle == UNREADABLE) {
            topics.publishRaw(
                    BottleEmptied.TOPIC,
                    "crates",
                    BottleEmptied.TYPE,
                    emptied.recorded(time, LOG_OF_BOTTLES),
                    "{".getBytes(StandardCharsets.UTF_8));
        } else {
            topics.publish(BottleEmptied.TOPIC, "crates", BottleEmptied.TYPE, emptied.recorded(time, LOG_OF_BOTTLES));
        }
    }

    private void rebuildWhileItIsRead(String view) throws Exception {
        String before = live(view);
        operate("/internal/views/" + view + "/rebuild");
        await().atMost(PATIENCE).until(() -> {
            assertThat(views.find(JarShelf.JARS, jars.getFirst())).isPresent();
            assertThat(views.find(BottleShelf.BOTTLES, bottles.getFirst())).isPresent();
            return !live(view).equals(before);
        });
    }

    private String live(String view) throws Exception {
        return operator("/internal/views/" + view).path("live").asString();
    }

    private long fillings() {
        return jars.stream()
                .mapToLong(jar -> log.lastSequenceOf(jar).orElse(0L))
                .sum();
    }

    private void awaitNothingBehind() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                operator("/internal/status").path("caughtUp").asBoolean())
                        .isTrue());
    }

    /** How many of ours are parked, by key. */
    private Map<String, Long> parked(String queue) throws Exception {
        Map<String, Long> parked = new TreeMap<>();
        for (JsonNode one : operator("/internal/parked")) {
            if (one.path("queue").asString().equals(queue)) {
                one.path("sequences")
                        .forEach(key -> parked.put(
                                key.path("sequence").asString(),
                                key.path("count").asLong()));
            }
        }
        parked.keySet().retainAll(bottles);
        return parked;
    }

    private JsonNode operator(String path) throws Exception {
        return client.get(path, tokens.of("op", "operations")).json();
    }

    private void operate(String path) throws Exception {
        assertThat(client.post(path, tokens.of("op", "operations"), "").status())
                .isBetween(200, 299);
    }

    /** All that a reader can see: not which revision of a row it is. */
    private String hashOfRows(String view, String table) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Document row :
                database.getCollection(live(view) + "." + table).find().sort(Sorts.ascending("_id"))) {
            row.keySet().removeIf(name -> name.startsWith("_") && !name.equals("_id"));
            digest.update(row.toJson().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
