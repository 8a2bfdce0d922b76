package io.alianza.support.checks;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class SteadyGaugeTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final MultiGauge gauge = MultiGauge.builder("test.lag").register(registry);
    private final Map<String, LongSupplier> lags = new LinkedHashMap<>();
    private final SteadyGauge steady = new SteadyGauge("test.lag", "follower", () -> lags);

    private double of(String follower) {
        return registry.get("test.lag").tag("follower", follower).gauge().value();
    }

    @Test
    void what_cannot_be_told_is_no_number_and_hides_none_of_the_others() {
        lags.put("inbox:orders", () -> 3);
        lags.put("publisher", () -> 7);
        steady.measure(gauge);

        lags.put("inbox:orders", () -> {
            throw new KafkaException("the broker does not answer");
        });
        lags.put("publisher", () -> 900);
        steady.measure(gauge);

        assertThat(of("publisher")).isEqualTo(900);
        assertThat(of("inbox:orders")).isNaN();
    }
}
