package io.alianza.support.checks;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LogRestoredException;
import io.alianza.support.log.LogAutoConfiguration;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** The operators' endpoints of every service. */
@AutoConfiguration(after = LogAutoConfiguration.class)
@ConditionalOnWebApplication
public class ChecksAutoConfiguration {

    @Bean
    @ConditionalOnBean(EventLog.class)
    Check logGapless(EventLog log) {
        return new LogGapless(log);
    }

    @Bean
    @ConditionalOnBean(EventLog.class)
    TraceController traceController(EventLog log, JsonMapper json) {
        return new TraceController(log, json);
    }

    /** A process that meets another log than the one it opened appends and reads no more. */
    @Bean
    @ConditionalOnBean(EventLog.class)
    StoppedByRestore ownLog(EventLog log) {
        return () -> {
            try {
                log.verifyIdentity();
                return Map.of();
            } catch (LogRestoredException e) {
                return Map.of("log", String.valueOf(e.getMessage()));
            }
        };
    }

    @Bean
    RestoredLogs logRestored(ObjectProvider<StoppedByRestore> followers) {
        return new RestoredLogs(followers);
    }

    @Bean
    CheckController checkController(ObjectProvider<Check> checks) {
        return new CheckController(checks.orderedStream().toList());
    }

    @Bean
    StatusController statusController(ObjectProvider<EventLog> log, Lags lags) {
        return new StatusController(log, lags);
    }

    @Bean
    Lags lags(ObjectProvider<Lag> some, ObjectProvider<LagSource> sources) {
        return new Lags(some, sources);
    }

    @Bean
    Check caughtUp(Lags lags) {
        return new CaughtUp(lags);
    }

    @Bean
    LagMetrics lagMetrics(Lags lags, RestoredLogs restored) {
        return new LagMetrics(lags, restored);
    }
}
