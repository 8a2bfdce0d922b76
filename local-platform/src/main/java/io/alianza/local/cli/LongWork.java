package io.alianza.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Work that goes on in a service and tells how far it is. */
final class LongWork {

    private static final Set<String> GOING_ON = Set.of("requested", "running");

    private static final int NOT_FOUND = 404;
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    private LongWork() {}

    /**
     * Waits for its end.
     *
     * @throws Refused when part of it could not be done, with the first reason
     */
    static void await(HouseApi api, String path) {
        Instant visibleBy = Instant.now().plus(VISIBLE_WITHIN);
        while (true) {
            HouseApi.Answer answer = api.getForAnswer(path);
            if (answer.status() == NOT_FOUND && Instant.now().isBefore(visibleBy)) {
                // Just asked for: the view that tells of it follows in a moment.
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
                continue;
            }
            JsonNode state = HouseApi.mustSucceed(path, answer);
            if (!GOING_ON.contains(state.path("state").asString(""))) {
                if (state.path("refused").asLong(0) > 0) {
                    throw new Refused(path + ": " + state.path("refused") + " could not be done: "
                            + state.path("obstacles").path(0));
                }
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
