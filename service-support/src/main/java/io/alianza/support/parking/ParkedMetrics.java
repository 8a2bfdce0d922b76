package io.alianza.support.parking;

import io.alianza.support.checks.SteadyGauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** What is parked in each queue as {@code alianza.parked}; 0 for an empty one. */
final class ParkedMetrics implements MeterBinder, AutoCloseable {

    private final SteadyGauge gauge;

    ParkedMetrics(ParkedQueues queues) {
        this.gauge = new SteadyGauge("alianza.parked", "queue", () -> sizes(queues));
    }

    private static Map<String, LongSupplier> sizes(ParkedQueues queues) {
        Map<String, LongSupplier> sizes = new LinkedHashMap<>();
        queues.all().forEach(queue -> sizes.put(queue.name(), queue::size));
        return sizes;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge.bindTo(registry, "events and messages that wait for an operator");
    }

    @Override
    public void close() {
        gauge.close();
    }
}
