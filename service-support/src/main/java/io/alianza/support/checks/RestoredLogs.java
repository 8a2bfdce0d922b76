package io.alianza.support.checks;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says who stands still because a log was restored, as health and as a check; the runbook tells what to do. */
final class RestoredLogs implements HealthIndicator, Check {

    private final ObjectProvider<StoppedByRestore> followers;

    RestoredLogs(ObjectProvider<StoppedByRestore> followers) {
        this.followers = followers;
    }

    Map<String, String> stopped() {
        Map<String, String> stopped = new TreeMap<>();
        followers.forEach(some -> stopped.putAll(some.stopped()));
        return stopped;
    }

    @Override
    public Health health() {
        Map<String, String> stopped = stopped();
        return stopped.isEmpty()
                ? Health.up().build()
                : Health.down().withDetails(stopped).build();
    }

    @Override
    public String name() {
        return "no-log-restored";
    }

    @Override
    public Result run() {
        Map<String, String> stopped = stopped();
        String detail = stopped.isEmpty() ? "every follower follows the log it knows" : stopped.toString();
        return new Result(stopped.isEmpty(), stopped.size(), detail);
    }
}
