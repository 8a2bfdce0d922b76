package io.alianza.support.checks;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A gauge with a row for each of some things that come and go, measured now and then rather than at every scrape, for store and
 * broker are asked. What cannot be told is no number, and hides none of the others.
 */
public final class SteadyGauge implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(SteadyGauge.class);
    private static final int EVERY_SECONDS = 10;

    private final String name;
    private final String tag;
    private final Supplier<Map<String, LongSupplier>> things;
    private final ScheduledExecutorService clock;

    /**
     * What is measured.
     *
     * @param tag that tells the things apart
     * @param things by name, each with how it is measured
     */
    public SteadyGauge(String name, String tag, Supplier<Map<String, LongSupplier>> things) {
        this.name = name;
        this.tag = tag;
        this.things = things;
        this.clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** Begins to measure. */
    public void bindTo(MeterRegistry registry, String description) {
        MultiGauge gauge = MultiGauge.builder(name).description(description).register(registry);
        var _ = clock.scheduleWithFixedDelay(() -> measure(gauge), 1, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void measure(MultiGauge gauge) {
        try {
            List<Row<?>> rows = new ArrayList<>();
            things.get().forEach((thing, measured) -> rows.add(Row.of(Tags.of(tag, thing), numberOf(thing, measured))));
            gauge.register(rows, true);
        } catch (RuntimeException e) {
            log.warn("{} cannot be measured for now: {}", name, e.toString());
        }
    }

    private double numberOf(String thing, LongSupplier measured) {
        try {
            return measured.getAsLong();
        } catch (RuntimeException e) {
            log.warn("{} of {} cannot be told for now: {}", name, thing, e.toString());
            return Double.NaN;
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
