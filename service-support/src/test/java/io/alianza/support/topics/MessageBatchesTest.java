package io.alianza.support.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.local.TestPlatform;
import io.alianza.support.Recorded;
import io.alianza.support.parking.ParkedQueue.ParkedSequence;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MessageBatchesTest {

    private static final String TYPE = "test.order.order-placed.v1";
    private static final String CONSUMER = "inbox:orders";

    record OrderPlaced(String orderId, int number) {}

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final ParkedMessages parked = new ParkedMessages(database, Clock.systemUTC());
    private final KnownLogs known = new KnownLogs(database, parked);
    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Orders orders = new Orders();
    private final MessageBatches batches = new MessageBatches(
            orders, new MessageReader(Map.of(TYPE, OrderPlaced.class), new JsonMapper()), known, parked, metrics);
    private String log = "log-1";
    private long offset;

    /** Takes orders, each once; away or broken when a test wants it. */
    private static final class Orders implements MessageSink {

        private final List<String> taken = new ArrayList<>();
        private final Set<String> broken = new HashSet<>();
        private boolean away;
        private int batches;

        @Override
        public String name() {
            return CONSUMER;
        }

        @Override
        public Set<String> topics() {
            return Set.of("test.order.events");
        }

        @Override
        public void take(List<Recorded> messages) {
            batches++;
            if (away) {
                throw new MongoTimeoutException("away");
            }
            List<String> all = messages.stream()
                    .map(one -> one.aggregateId() + "/" + one.sequence())
                    .toList();
            if (all.stream().anyMatch(broken::contains)) {
                throw new IllegalStateException("broken");
            }
            all.stream().filter(one -> !taken.contains(one)).forEach(taken::add);
        }
    }

    private Message placed(String orderId, int number) {
        return message(TYPE, orderId, number, "{\"orderId\":\"" + orderId + "\",\"number\":" + number + "}");
    }

    private Message message(String type, String orderId, int number, String payload) {
        return message(type, orderId, number, payload.getBytes(StandardCharsets.UTF_8));
    }

    private Message message(String type, String orderId, int number, byte[] payload) {
        RecordHeaders headers = new RecordHeaders();
        Recorded event = new Recorded(payload, orderId + number, orderId, number, 4096, log, Instant.EPOCH, Map.of());
        CloudEvents.write(event, "orders", type, "/schema", headers);
        return new Message("test.order.events", 0, offset++, orderId, headers, payload);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void what_can_be_taken_is_taken() throws Exception {
        batches.take(List.of(placed("a", 0), placed("b", 0), placed("a", 1)));

        assertThat(orders.taken).containsExactly("a/0", "b/0", "a/1");
    }

    @Test
    void two_poison_messages_in_many_park_themselves_and_the_later_ones_of_their_keys() throws Exception {
        orders.broken.add("key-7/3");
        for (int number = 0; number < 10; number++) {
            List<Message> batch = new ArrayList<>();
            for (int key = 0; key < 100; key++) {
                batch.add(key == 9 && number == 5 ? message(TYPE, "key-9", 5, "{") : placed("key-" + key, number));
            }
            batches.take(batch);
        }

        assertThat(orders.taken).hasSize(98 * 10 + 3 + 5);
        assertThat(parked.sequences(CONSUMER))
                .extracting(ParkedSequence::sequence)
                .containsExactly("key-7", "key-9");
        assertThat(parked.sequences(CONSUMER)).extracting(ParkedSequence::count).containsExactly(7L, 5L);
        assertThat(parked.sequences(CONSUMER).getLast().cause()).contains("not readable as " + TYPE);
    }

    @Test
    void what_is_parked_does_not_make_single_messages_of_the_others() throws Exception {
        orders.broken.add("a/0");
        batches.take(List.of(placed("a", 0), placed("b", 0)));
        orders.batches = 0;

        Message behind = placed("a", 1);
        batches.take(List.of(behind, placed("b", 1), placed("c", 0)));
        batches.take(List.of(behind));

        assertThat(orders.batches).isEqualTo(1);
        assertThat(orders.taken).containsExactly("b/0", "b/1", "c/0");
        assertThat(parked.size(CONSUMER)).isEqualTo(2);
    }

    @Test
    void a_fault_is_found_by_halves() throws Exception {
        orders.broken.add("key-77/0");
        List<Message> batch = new ArrayList<>();
        for (int key = 0; key < 500; key++) {
            batch.add(placed("key-" + key, 0));
        }
        batches.take(batch);

        assertThat(orders.taken).hasSize(499);
        assertThat(orders.batches).isLessThan(25);
    }

    @Test
    void a_parked_message_that_comes_again_keeps_its_cause() throws Exception {
        orders.broken.add("a/0");
        Message poison = placed("a", 0);
        batches.take(List.of(poison));
        batches.take(List.of(poison));

        assertThat(parked.sequences(CONSUMER).getFirst().cause()).contains("broken");
    }

    @Test
    void a_retry_takes_what_is_parked_in_order_once_the_cause_is_gone() throws Exception {
        orders.broken.add("a/0");
        batches.take(List.of(placed("a", 0), placed("a", 1), placed("b", 0)));
        assertThat(batches.retry("a")).isFalse();

        orders.broken.clear();
        assertThat(batches.retry("a")).isTrue();
        batches.take(List.of(placed("a", 2)));

        assertThat(orders.taken).containsExactly("b/0", "a/0", "a/1", "a/2");
        assertThat(parked.size(CONSUMER)).isZero();
    }

    @Test
    void an_outage_parks_nothing() throws Exception {
        orders.away = true;
        List<Message> batch = List.of(placed("a", 0), placed("b", 0));
        assertThatThrownBy(() -> batches.take(batch)).isInstanceOf(MongoTimeoutException.class);
        assertThat(parked.size(CONSUMER)).isZero();

        orders.away = false;
        batches.take(batch);
        assertThat(orders.taken).containsExactly("a/0", "b/0");
    }

    @Test
    void what_is_given_up_is_the_fact_and_not_the_place_it_lay_in() throws Exception {
        orders.broken.add("a/0");
        Message broken = placed("a", 0);
        batches.take(List.of(broken, placed("b", 0)));
        assertThat(batches.discard("a")).isTrue();

        topicIsMadeAnew();
        batches.take(List.of(placed("c", 0), placed("a", 0), placed("a", 1)));

        assertThat(orders.taken).containsExactly("b/0", "c/0", "a/1");
        assertThat(parked.size(CONSUMER)).isZero();
    }

    @Test
    void what_is_parked_keeps_its_order_when_the_topic_is_made_anew() throws Exception {
        orders.broken.add("a/0");
        batches.take(List.of(placed("c", 0), placed("c", 1), placed("a", 0), placed("a", 1)));

        topicIsMadeAnew();
        batches.take(List.of(placed("a", 0), placed("a", 1), placed("a", 2)));
        orders.broken.clear();

        assertThat(parked.size(CONSUMER)).isEqualTo(3);
        assertThat(batches.retry("a")).isTrue();
        assertThat(orders.taken).containsExactly("c/0", "c/1", "a/0", "a/1", "a/2");
    }

    @Test
    void what_is_parked_of_a_former_log_goes_when_the_new_one_is_followed() throws Exception {
        orders.broken.add("a/0");
        batches.take(List.of(placed("a", 0), placed("a", 1)));
        log = "log-2";
        orders.broken.clear();
        List<Message> ofAnotherLog = List.of(placed("a", 0));
        assertThatThrownBy(() -> batches.take(ofAnotherLog)).hasMessageContaining("log restored, rebuild");
        assertThat(parked.size(CONSUMER))
                .as("nothing of the other log is parked behind")
                .isEqualTo(2);

        known.forget(CONSUMER);
        batches.take(ofAnotherLog);

        assertThat(orders.taken).containsExactly("a/0");
        assertThat(parked.size(CONSUMER)).isZero();
    }

    @Test
    void an_operators_word_to_another_process_is_heard() throws Exception {
        batches.take(List.of(placed("a", 0)));
        log = "log-2";
        new KnownLogs(database, parked).forget(CONSUMER);

        batches.take(List.of(placed("a", 1)));

        assertThat(orders.taken).containsExactly("a/0", "a/1");
    }

    private void topicIsMadeAnew() {
        offset = 0;
    }

    @Test
    void a_message_without_a_key_parks_under_a_name_that_stands_in_a_path() throws Exception {
        Message sound = placed("a", 0);
        ConsumerRecord<byte[], byte[]> stored = new ConsumerRecord<>(
                sound.topic(),
                3,
                7,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                sound.payload(),
                sound.headers(),
                Optional.empty());
        batches.take(List.of(Message.of(stored)));

        String key = parked.sequences(CONSUMER).getFirst().sequence();
        assertThat(key).isNotEmpty().doesNotContain("/", "%", ";");
        assertThat(batches.discard(key)).isTrue();
        assertThat(parked.size(CONSUMER)).isZero();
    }

    /** Three zeros in front are taken for UTF-32, and what follows is none: an I/O exception in Jackson's words. */
    @Test
    void bytes_that_are_no_text_park_and_are_no_outage() throws Exception {
        batches.take(List.of(message(TYPE, "a", 0, new byte[] {0, 0, 0, 0, 42, 1, 2, 3}), placed("b", 0)));

        assertThat(orders.taken).containsExactly("b/0");
        assertThat(parked.sequences(CONSUMER))
                .extracting(ParkedSequence::sequence)
                .containsExactly("a");
    }

    @Test
    void a_message_of_another_log_stops_everything_until_an_operator_says_so() throws Exception {
        batches.take(List.of(placed("a", 0)));
        log = "log-2";
        Message ofAnotherLog = placed("a", 0);

        assertThatThrownBy(() -> batches.take(List.of(ofAnotherLog))).hasMessageContaining("log restored, rebuild");
        assertThat(parked.size(CONSUMER)).isZero();
    }

    @Test
    void a_type_nobody_told_us_of_is_skipped_and_counted() throws Exception {
        batches.take(List.of(message("test.order.unheard-of.v1", "a", 0, "{}"), placed("a", 1)));

        assertThat(orders.taken).containsExactly("a/1");
        assertThat(metrics.get("alianza.messages.skipped").counter().count()).isEqualTo(1);
    }
}
