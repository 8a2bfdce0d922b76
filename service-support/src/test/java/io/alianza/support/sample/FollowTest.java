package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.eventstore.EventLog;
import io.alianza.support.commands.Commands;
import io.alianza.support.model.Ids;
import io.alianza.support.sample.BottleShelf.BottleRow;
import io.alianza.support.sample.JarCommand.FillJar;
import io.alianza.support.sample.JarCommand.MakeJar;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import io.alianza.support.testing.TestTopics;
import io.alianza.support.views.Views;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Publisher, inbox, views and reactions over a real broker and a real store. */
@ServiceTest
class FollowTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String OTHER_LOG = UUID.randomUUID().toString();

    private final String jar = Ids.next("jar");

    @Autowired
    private Commands commands;

    @Autowired
    private EventLog log;

    @Autowired
    private Views views;

    @Autowired
    private TestTopics topics;

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    @BeforeEach
    void jar_of_one_thousand() {
        commands.send(new MakeJar(jar, 1000));
    }

    private JsonNode operator(String path) throws Exception {
        return client.get(path, tokens.of("op", "operations")).json();
    }

    private JsonNode operate(String path) throws Exception {
        return client.post(path, tokens.of("op", "operations"), "").json();
    }

    private void allChecksHold() throws Exception {
        List<String> broken = new ArrayList<>();
        JsonNode checks = operator("/internal/check");
        checks.forEach(check -> {
            if (!check.path("holds").asBoolean()) {
                broken.add(check.toString());
            }
        });
        assertThat(checks).isNotEmpty();
        assertThat(broken).isEmpty();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    @Test
    void every_event_that_is_told_to_others_is_published_in_order_as_a_cloud_event() {
        for (int i = 0; i < 30; i++) {
            commands.send(new FillJar(jar, "filling-" + i, 1));
        }
        List<ConsumerRecord<String, byte[]>> ours = topics
                .read(
                        JarLanguage.TOPIC,
                        PATIENCE,
                        read -> read.stream()
                                        .filter(one -> jar.equals(one.key()))
                                        .count()
                                >= 30)
                .stream()
                .filter(one -> jar.equals(one.key()))
                .toList();

        assertThat(ours)
                .extracting(one -> header(one, "ce_aggregatesequence"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList());
        ConsumerRecord<String, byte[]> first = ours.getFirst();
        assertThat(header(first, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(first, "ce_type")).isEqualTo(JarLanguage.TYPE);
        assertThat(header(first, "ce_source")).isEqualTo("/sample/" + log.identity());
        assertThat(header(first, "ce_subject")).isEqualTo(jar);
        assertThat(header(first, "ce_id")).endsWith(":" + JarLanguage.TYPE);
        assertThat(header(first, "ce_position")).matches("\\d+");
        assertThat(header(first, "content-type")).isEqualTo("application/json");
        assertThat(new String(first.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"jarId\":\"" + jar + "\",\"content\":1}");
    }

    @Test
    void messages_of_others_come_into_the_log_and_the_view_once_however_often_and_in_whatever_order() throws Exception {
        List<BottleEmptied> bottles = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            bottles.add(new BottleEmptied(Ids.next("bottle"), jar, 2));
        }
        publish(bottles, 0);
        publish(bottles, 1);
        Random random = new Random(42);
        for (int round = 0; round < 3; round++) {
            Collections.shuffle(bottles, random);
            publish(bottles, round % 2);
        }
        await().atMost(PATIENCE).until(() -> log.lastSequenceOf(jar).orElse(0L) == 40);
        await().atMost(PATIENCE).untilAsserted(this::allChecksHold);

        assertThat(log.eventsOf(jar)).hasSize(41);
        assertThat(views.find(BottleShelf.BOTTLES, bottles.getFirst().bottleId()))
                .contains(new BottleRow(bottles.getFirst().bottleId(), 4, 2));
    }

    private void publish(List<BottleEmptied> bottles, long sequence) {
        bottles.forEach(bottle -> topics.publish(
                BottleEmptied.TOPIC, "bottles", BottleEmptied.TYPE, bottle.recorded(sequence, OTHER_LOG)));
    }

    @Test
    void a_poison_message_parks_its_key_alone_until_an_operator_decides() throws Exception {
        BottleEmptied poison = new BottleEmptied(Ids.next("bottle"), jar, 1);
        BottleEmptied sound = new BottleEmptied(Ids.next("bottle"), jar, 1);
        topics.publishRaw(
                BottleEmptied.TOPIC,
                "bottles",
                BottleEmptied.TYPE,
                poison.recorded(0, OTHER_LOG),
                "{".getBytes(StandardCharsets.UTF_8));
        publish(List.of(poison), 1);
        publish(List.of(sound), 0);

        await().atMost(PATIENCE).until(() -> log.lastSequenceOf(jar).orElse(0L) == 1);
        await().atMost(PATIENCE).until(() -> parked("inbox:bottles", poison.bottleId()) == 2);
        assertThat(operator("/internal/parked").toString()).contains("not readable as");
        assertThat(operate("/internal/parked/inbox:bottles/" + poison.bottleId() + "/retry")
                        .path("released")
                        .asBoolean())
                .isFalse();

        for (String queue : List.of("inbox:bottles", "view:bottle-shelf.v1")) {
            await().atMost(PATIENCE).until(() -> parked(queue, poison.bottleId()) == 2);
            operate("/internal/parked/" + queue + "/" + poison.bottleId() + "/discard");
            assertThat(operate("/internal/parked/" + queue + "/" + poison.bottleId() + "/retry")
                            .path("released")
                            .asBoolean())
                    .isTrue();
            assertThat(parked(queue, poison.bottleId())).isZero();
        }
        assertThat(log.lastSequenceOf(jar)).contains(2L);
    }

    private long parked(String queue, String sequence) throws Exception {
        for (JsonNode one : operator("/internal/parked")) {
            for (JsonNode parked : one.path("sequences")) {
                if (one.path("queue").asString().equals(queue)
                        && parked.path("sequence").asString().equals(sequence)) {
                    return parked.path("count").asLong();
                }
            }
        }
        return 0;
    }

    @Test
    void a_refused_message_parks() throws Exception {
        BottleEmptied tooMuch = new BottleEmptied(Ids.next("bottle"), jar, 5000);
        publish(List.of(tooMuch), 0);

        await().atMost(PATIENCE).until(() -> parked("inbox:bottles", tooMuch.bottleId()) == 1);
        assertThat(operator("/internal/parked").toString()).contains("jar-full");
        operate("/internal/parked/inbox:bottles/" + tooMuch.bottleId() + "/discard");
    }

    @Test
    void types_nobody_told_us_of_are_skipped() throws Exception {
        BottleEmptied bottle = new BottleEmptied(Ids.next("bottle"), jar, 1);
        topics.publish(BottleEmptied.TOPIC, "bottles", "sample.bottle.unheard-of.v1", bottle.recorded(0, OTHER_LOG));
        publish(List.of(bottle), 1);

        await().atMost(PATIENCE).until(() -> log.lastSequenceOf(jar).orElse(0L) == 1);
        assertThat(parked("inbox:bottles", bottle.bottleId())).isZero();
    }

    @Test
    void a_reaction_that_dies_between_its_command_and_its_position_repeats_to_no_effect() {
        WhenJarIsFullThenMakeTheNext.DIES_AT.add(jar);
        commands.send(new FillJar(jar, "all", 1000));
        String next = WhenJarIsFullThenMakeTheNext.nextOf(jar);

        await().atMost(PATIENCE).until(() -> views.find(JarShelf.JARS, next).isPresent());
        String another = Ids.next("jar");
        commands.send(new MakeJar(another, 1));
        commands.send(new FillJar(another, "all", 1));
        await().atMost(PATIENCE)
                .until(() -> views.find(JarShelf.JARS, WhenJarIsFullThenMakeTheNext.nextOf(another))
                        .isPresent());

        assertThat(WhenJarIsFullThenMakeTheNext.DIES_AT).isEmpty();
        assertThat(log.eventsOf(next)).hasSize(1);
    }

    @Test
    void a_reaction_that_is_broken_for_one_aggregate_parks_it_and_goes_on() throws Exception {
        String queue = "reaction:when-jar-is-full-then-make-the-next";
        WhenJarIsFullThenMakeTheNext.BROKEN_AT.add(jar);
        commands.send(new FillJar(jar, "all", 1000));
        String another = Ids.next("jar");
        commands.send(new MakeJar(another, 1));
        commands.send(new FillJar(another, "all", 1));

        await().atMost(PATIENCE)
                .until(() -> views.find(JarShelf.JARS, WhenJarIsFullThenMakeTheNext.nextOf(another))
                        .isPresent());
        assertThat(parked(queue, jar)).isEqualTo(1);
        WhenJarIsFullThenMakeTheNext.BROKEN_AT.remove(jar);
        assertThat(operate("/internal/parked/" + queue + "/" + jar + "/retry")
                        .path("released")
                        .asBoolean())
                .isTrue();
        await().atMost(PATIENCE)
                .until(() -> views.find(JarShelf.JARS, WhenJarIsFullThenMakeTheNext.nextOf(jar))
                        .isPresent());
    }

    @Test
    void a_view_is_built_anew_beside_the_live_one_while_reads_go_on() throws Exception {
        commands.send(new FillJar(jar, "some", 500));
        for (String view : List.of("jar-shelf", "bottle-shelf")) {
            String before = operator("/internal/views/" + view).path("live").asString();
            operate("/internal/views/" + view + "/rebuild");

            await().atMost(PATIENCE).until(() -> {
                assertThat(views.find(JarShelf.JARS, jar)).isPresent();
                return !operator("/internal/views/" + view)
                        .path("live")
                        .asString()
                        .equals(before);
            });
            await().atMost(PATIENCE).untilAsserted(this::allChecksHold);
        }
        assertThat(views.find(JarShelf.JARS, jar).orElseThrow().content()).isEqualTo(500);
    }
}
