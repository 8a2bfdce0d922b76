package io.alianza.support.topics;

import java.time.Duration;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * What a consumer does in an outage: pauses its partitions, keeps its place in the group, and tries the same batch again after
 * half a second, then a second, up to ten, for as long as it takes.
 */
final class PauseAndRetry extends DefaultErrorHandler {

    /** Bean name, by which the binder finds it. */
    static final String BEAN = "alianzaPauseAndRetry";

    PauseAndRetry() {
        super(backOff());
        setLogLevel(KafkaException.Level.DEBUG);
    }

    private static ExponentialBackOff backOff() {
        ExponentialBackOff backOff =
                new ExponentialBackOff(Duration.ofMillis(500).toMillis(), 2);
        backOff.setMaxInterval(Duration.ofSeconds(10).toMillis());
        return backOff;
    }
}
