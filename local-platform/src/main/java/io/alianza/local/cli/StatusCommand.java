package io.alianza.local.cli;

import io.alianza.local.house.ServiceName;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** What runs, and how far each part is behind. */
@Command(name = "status", description = "What runs, on which port, and what is behind.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Override
    public Integer call() {
        RunningHouse house = options.running();
        HouseApi api = house.api();
        System.out.println("Portal " + house.ports().portal() + ", data in "
                + house.folder().root());
        boolean allAnswer = true;
        for (ServiceName name : ServiceName.values()) {
            int port = name.port(house.ports());
            String state;
            try {
                state = sentence(api.operate(port, "/internal/status"));
            } catch (Refused away) {
                allAnswer = false;
                state = away.getMessage();
            }
            System.out.println(String.format(Locale.ROOT, "  %-22s %5d  %s", name.module(), port, state));
        }
        return allAnswer ? 0 : 1;
    }

    private static String sentence(JsonNode status) {
        String behind = status.path("following")
                .valueStream()
                .filter(follower -> follower.path("behind").asLong() != 0)
                .map(follower -> follower.path("name").asString("")
                        + (follower.path("behind").asLong() < 0
                                ? " (cannot be told)"
                                : " by " + follower.path("behind").asLong()))
                .collect(Collectors.joining(", "));
        String log = status.path("logIdentity").asString("").isEmpty()
                ? "no log of its own"
                : status.path("commits").asLong() + " commits";
        return log + (behind.isEmpty() ? ", caught up" : ", behind: " + behind);
    }
}
