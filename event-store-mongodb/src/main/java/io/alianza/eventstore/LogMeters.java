package io.alianza.eventstore;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A log's metrics: {@code eventlog.append} (time as the caller waited, by {@code outcome}), {@code eventlog.group.commits} (size of
 * the groups), {@code eventlog.group.insert} (time of one insert at the store), {@code eventlog.holes}. All bear the name of the
 * {@code log}.
 */
public final class LogMeters implements LogMonitor {

    private static final String LOG = "log";

    private final Map<Ending, Timer> appends = new EnumMap<>(Ending.class);
    private final DistributionSummary groupCommits;
    private final Timer groupInsert;
    private final Counter holes;

    public LogMeters(MeterRegistry registry, String log) {
        for (Ending ending : Ending.values()) {
            appends.put(
                    ending,
                    Timer.builder("eventlog.append")
                            .description("Time from handing a commit in until its outcome was told")
                            .tags(LOG, log, "outcome", ending.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        groupCommits = DistributionSummary.builder("eventlog.group.commits")
                .description("Commits that went to the store in one insert")
                .tags(LOG, log)
                .register(registry);
        groupInsert = Timer.builder("eventlog.group.insert")
                .description("Time of one insert at the store, until it was answered or given up")
                .tags(LOG, log)
                .register(registry);
        holes = Counter.builder("eventlog.holes")
                .description(
                        "Times that reading stopped because a commit is missing: the log is damaged or was restored in part")
                .tags(LOG, log)
                .register(registry);
    }

    @Override
    public void groupSent(int commits, Duration took) {
        groupCommits.record(commits);
        groupInsert.record(took);
    }

    @Override
    public void appended(Ending ending, Duration took) {
        Timer timer = appends.get(ending);
        if (timer != null) {
            timer.record(took);
        }
    }

    @Override
    public void holeFound(long missing) {
        holes.increment();
    }
}
