package io.alianza.local.cli;

import io.alianza.local.house.Ports;
import io.alianza.local.house.ServiceName;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Waits until nothing follows anything any more: every follower has caught up and no log has grown between two looks. */
final class Stillness {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HouseApi api;
    private final Ports ports;

    Stillness(HouseApi api, Ports ports) {
        this.api = api;
        this.ports = ports;
    }

    String await() {
        Instant deadline = Instant.now().plus(PATIENCE);
        long before = -1;
        while (Instant.now().isBefore(deadline)) {
            long now = commitsIfCaughtUp();
            if (now >= 0 && now == before) {
                return now + " commits in all logs";
            }
            before = now;
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
        }
        throw new Refused("The figures do not come to rest within " + PATIENCE.toMinutes()
                + " minutes: ./alianza status tells who is behind.");
    }

    /** Commits of all logs together; -1 while somebody is behind. */
    private long commitsIfCaughtUp() {
        long commits = 0;
        for (ServiceName name : ServiceName.values()) {
            JsonNode status = api.operate(name.port(ports), "/internal/status");
            if (!status.path("caughtUp").asBoolean(false)) {
                return -1;
            }
            commits += status.path("commits").asLong(0);
        }
        return commits;
    }
}
