package io.alianza.support.topics;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * A message as it lies in its topic.
 *
 * @param key aggregate id; a name for all of the partition that have none, when the sender gave none
 */
@SuppressWarnings("ArrayRecordComponent") // two messages are never compared
record Message(String topic, int partition, long offset, String key, Headers headers, byte[] payload) {

    static Message of(ConsumerRecord<byte[], byte[]> stored) {
        byte[] key = stored.key() == null ? new byte[0] : stored.key();
        byte[] payload = stored.value();
        return new Message(
                stored.topic(),
                stored.partition(),
                stored.offset(),
                key.length == 0 ? keyless(stored.topic(), stored.partition()) : new String(key, StandardCharsets.UTF_8),
                stored.headers(),
                payload == null ? new byte[0] : payload);
    }

    /** One an operator can write in a path. */
    private static String keyless(String topic, int partition) {
        return "without-key:" + topic + ":" + partition;
    }

    boolean isKeyless() {
        return key.equals(keyless(topic, partition));
    }

    /**
     * Which fact it tells, wherever it lies: source and id, of which CloudEvents says that they are no other's. A place will not do,
     * for a topic that was made anew has another message there. One without them is known by its bytes.
     */
    String fact() {
        return CloudEvents.fact(headers).orElseGet(this::digest);
    }

    private String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            for (Header header : headers) {
                digest.update(header.key().getBytes(StandardCharsets.UTF_8));
                digest.update(header.value() == null ? new byte[0] : header.value());
            }
            return HexFormat.of().formatHex(digest.digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    /** Whose log it is of, with that log's identity; empty when it does not say. */
    String source() {
        return CloudEvents.source(headers).orElse("");
    }

    /** Whose log it is of; empty when it does not say. */
    String origin() {
        return source().isEmpty() ? "" : CloudEvents.origin(headers);
    }

    String type() {
        return CloudEvents.type(headers).orElse("");
    }
}
