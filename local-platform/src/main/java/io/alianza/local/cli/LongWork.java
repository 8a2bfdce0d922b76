package io.alianza.local.cli;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Work that goes on in a service and tells how far it is. */
final class LongWork {

    private static final Set<String> GOING_ON = Set.of("requested", "running");

    private LongWork() {}

    /**
     * Waits for its end.
     *
     * @throws Refused when part of it could not be done, with the first reason
     */
    static void await(HouseApi api, String path) {
        while (true) {
            JsonNode state = api.get(path);
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
