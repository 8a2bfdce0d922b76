package io.alianza.support.checks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Each lag as {@code alianza.lag}, and who stands still because a log was restored as {@code alianza.log.restored}. */
final class LagMetrics implements MeterBinder, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LagMetrics.class);

    private final Lags lags;
    private final RestoredLogs restored;
    private final AtomicInteger stopped = new AtomicInteger();
    private final SteadyGauge gauge = new SteadyGauge("alianza.lag", "follower", this::measures);

    LagMetrics(Lags lags, RestoredLogs restored) {
        this.lags = lags;
        this.restored = restored;
    }

    private Map<String, LongSupplier> measures() {
        try {
            stopped.set(restored.stopped().size());
        } catch (RuntimeException e) {
            log.warn("Who stands still cannot be told for now: {}", e.toString());
        }
        Map<String, LongSupplier> measures = new LinkedHashMap<>();
        lags.all().forEach(lag -> measures.put(lag.name(), lag::behind));
        return measures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        gauge.bindTo(registry, "commits or messages a follower has still to take");
        Gauge.builder("alianza.log.restored", stopped, AtomicInteger::get)
                .description("followers that stand still because a log was restored")
                .register(registry);
    }

    @Override
    public void close() {
        gauge.close();
    }
}
