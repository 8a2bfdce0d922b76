package io.alianza.local.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Work that goes on in a service and tells how far it is. */
final class LongWork {

    private static final Set<String> GOING_ON = Set.of("requested", "running");

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);
    private static final int NOT_FOUND = 404;
    private static final Duration VISIBLE_WITHIN = Duration.ofSeconds(30);

    private LongWork() {}

    /**
     * Waits for its end.
     *
     * @throws Refused when part of it could not be done, with the first reason
     */
    static void await(HouseApi api, String path) {
        Standstill standstill = new Standstill("The work " + path);
        Instant visibleBy = Instant.now().plus(VISIBLE_WITHIN);
        while (true) {
            HouseApi.Answer answer = api.getForAnswer(path);
            // Just asked for: the view that tells of it follows in a moment.
            boolean notYet = answer.status() == NOT_FOUND && Instant.now().isBefore(visibleBy);
            JsonNode state = notYet ? answer.body() : HouseApi.mustSucceed(path, answer);
            if (!notYet && !GOING_ON.contains(state.path("state").asString(""))) {
                mustBeWhole(path, state);
                return;
            }
            standstill.pause(state, LOOK_EVERY);
        }
    }

    private static void mustBeWhole(String path, JsonNode state) {
        if (state.path("refused").asLong(0) > 0) {
            throw new Refused(path + ": " + state.path("refused") + " could not be done: "
                    + state.path("obstacles").path(0));
        }
    }
}
