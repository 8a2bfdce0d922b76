package io.alianza.partner.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.events.Topics;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTopics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on the topic after something happened here. */
@ServiceTest
@Import(Api.class)
class TellsOthersTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Api api;

    @Autowired
    private TestTopics topics;

    @Test
    void a_registration_is_a_cloud_event_under_the_partners_key() throws Exception {
        String partner = api.partner(Map.of("number", "T-1", "tradeName", "Tinta", "taxId", "B-55555555"));

        ConsumerRecord<String, byte[]> message = messagesOf(partner, 1).getFirst();

        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(message, "ce_type")).isEqualTo("prm.partner.partner-registered.v1");
        assertThat(header(message, "ce_subject")).isEqualTo(partner);
        assertThat(header(message, "ce_aggregatesequence")).isEqualTo("0");
        JsonNode told = JSON.readTree(message.value());
        assertThat(told.path("number").asString()).isEqualTo("T-1");
        assertThat(told.path("tradeName").asString()).isEqualTo("Tinta");
        assertThat(told.has("taxId")).isFalse();
    }

    @Test
    void the_life_of_a_partner_is_told_in_order_and_contacts_are_not() throws Exception {
        String partner = api.activePartner(Map.of());
        api.post("/partners/" + partner + "/contacts", Map.of("name", "Nadie De Nadie", "roles", List.of("sales")));
        api.post("/partners/" + partner + "/suspend", Map.of("reason", "inactive"));

        List<ConsumerRecord<String, byte[]>> messages = messagesOf(partner, 4);

        assertThat(messages)
                .extracting(message -> header(message, "ce_type"))
                .containsExactly(
                        "prm.partner.partner-registered.v1",
                        "prm.partner.partner-approved.v1",
                        "prm.partner.partner-activated.v1",
                        "prm.partner.partner-suspended.v1");
        assertThat(messages)
                .extracting(message -> header(message, "ce_aggregatesequence"))
                .containsExactly("0", "1", "2", "4");
        assertThat(messages)
                .noneMatch(message -> new String(message.value(), StandardCharsets.UTF_8).contains("Nadie"));
    }

    private List<ConsumerRecord<String, byte[]>> messagesOf(String key, int count) {
        return topics
                .read(
                        Topics.PARTNER,
                        Duration.ofSeconds(30),
                        read -> ofKey(read, key).size() >= count)
                .stream()
                .filter(message -> message.key().equals(key))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> ofKey(List<ConsumerRecord<String, byte[]>> read, String key) {
        return read.stream().filter(message -> message.key().equals(key)).toList();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
