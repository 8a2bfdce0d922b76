package io.alianza.local.cli;

import io.alianza.local.house.Ports;
import io.alianza.local.house.ServiceName;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Waits until nothing follows anything any more: every follower has caught up and no log has grown between two looks. */
final class Stillness {

    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final HouseApi api;
    private final Ports ports;

    Stillness(HouseApi api, Ports ports) {
        this.api = api;
        this.ports = ports;
    }

    String await() {
        Standstill standstill = new Standstill("What the house has still to do");
        List<JsonNode> before = List.of();
        while (true) {
            List<JsonNode> now = looks();
            if (caughtUp(before) && caughtUp(now) && commits(before) == commits(now)) {
                return commits(now) + " commits in all logs";
            }
            before = now;
            standstill.pause(now, LOOK_EVERY);
        }
    }

    private List<JsonNode> looks() {
        return Stream.of(ServiceName.values())
                .map(name -> api.operate(name.port(ports), "/internal/status"))
                .toList();
    }

    private static boolean caughtUp(List<JsonNode> looks) {
        return !looks.isEmpty()
                && looks.stream().allMatch(look -> look.path("caughtUp").asBoolean(false));
    }

    private static long commits(List<JsonNode> looks) {
        return looks.stream().mapToLong(look -> look.path("commits").asLong(0)).sum();
    }
}
