package io.alianza.local.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class TopicLookupTest {

    private static String idOf(String messageId) {
        ConsumerRecord<String, String> message = new ConsumerRecord<>("prm.lead.events", 0, 0, "lead-1", "{}");
        message.headers().add("ce_id", messageId.getBytes(StandardCharsets.UTF_8));
        return TopicLookup.idOf(message);
    }

    @Test
    void a_message_is_known_by_the_event_it_tells() {
        assertThat(idOf("01a20aef-9906-75f3-a3a1-ef894ee84cb5:prm.lead.lead-captured.v1"))
                .isEqualTo("01a20aef-9906-75f3-a3a1-ef894ee84cb5");
    }

    @Test
    void a_message_of_somebody_else_is_known_by_its_own_id() {
        assertThat(idOf("42")).isEqualTo("42");
    }
}
