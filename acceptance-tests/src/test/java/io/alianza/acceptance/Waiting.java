package io.alianza.acceptance;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Awaits conditions; nothing here sleeps for a fixed time. */
final class Waiting {

    private Waiting() {}

    static void until(String what, Duration atMost, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .until(condition);
    }

    /** Until the long work an answer names is over. */
    static void work(Api api, Api.Answer started) {
        String location = started.header("location").orElseThrow(() -> new IllegalStateException(started.text()));
        until(location, Duration.ofMinutes(5), () -> {
            JsonNode state = api.get(location).body();
            return state.path("state").asString().equals("finished");
        });
    }

    /** Until every follower of every service has caught up. */
    static void untilStill(House house) {
        until("all followers have caught up", Duration.ofMinutes(5), house::isStill);
    }
}
