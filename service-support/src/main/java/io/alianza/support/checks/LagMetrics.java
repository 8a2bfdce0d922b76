package io.alianza.support.checks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each lag as {@code alianza.lag}, and who stands still because a log was restored as {@code alianza.log.restored}; measured now
 * and then rather than at every scrape, for the broker is asked for some of them.
 */
final class LagMetrics implements MeterBinder, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(LagMetrics.class);
    private static final int EVERY_SECONDS = 10;

    private final Lags lags;
    private final RestoredLogs restored;
    private final AtomicInteger stopped = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lag-metrics").factory());

    LagMetrics(Lags lags, RestoredLogs restored) {
        this.lags = lags;
        this.restored = restored;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        MultiGauge gauge = MultiGauge.builder("alianza.lag")
                .description("commits or messages a follower has still to take")
                .register(registry);
        Gauge.builder("alianza.log.restored", stopped, AtomicInteger::get)
                .description("followers that stand still because a log was restored")
                .register(registry);
        var _ = clock.scheduleWithFixedDelay(() -> measure(gauge), 1, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void measure(MultiGauge gauge) {
        try {
            stopped.set(restored.stopped().size());
            List<Row<?>> rows = lags.all().stream()
                    .<Row<?>>map(lag -> Row.of(Tags.of("follower", lag.name()), lag.behind()))
                    .toList();
            gauge.register(rows, true);
        } catch (RuntimeException e) {
            log.warn("Lags cannot be measured for now: {}", e.toString());
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
