package io.alianza.support.topics;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * A message as it lies in its topic.
 *
 * @param key aggregate id; empty when the sender gave none
 */
@SuppressWarnings("ArrayRecordComponent") // two messages are never compared
record Message(String topic, int partition, long offset, String key, Headers headers, byte[] payload) {

    static Message of(ConsumerRecord<byte[], byte[]> stored) {
        byte[] key = stored.key();
        byte[] payload = stored.value();
        return new Message(
                stored.topic(),
                stored.partition(),
                stored.offset(),
                key == null ? "" : new String(key, StandardCharsets.UTF_8),
                stored.headers(),
                payload == null ? new byte[0] : payload);
    }

    /** Where it lies. */
    String place() {
        return topic + "/" + partition + "/" + offset;
    }

    String type() {
        return CloudEvents.type(headers).orElse("");
    }
}
