package io.alianza.local.cli;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Work that goes on in a service and tells how far it is. */
final class LongWork {

    private static final Set<String> GOING_ON = Set.of("waiting", "running", "requested", "started");

    private LongWork() {}

    /** Waits for its end and returns its last word. */
    static String await(HouseApi api, String path) {
        while (true) {
            JsonNode state = api.get(path);
            String name = state.path("state").asString("");
            if (!GOING_ON.contains(name)) {
                return name + " " + state.path("done").asString("") + " " + state.path("counts").toString();
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }
}
