package io.alianza.local.cli;

import io.alianza.local.house.Ports;
import io.alianza.local.house.ServiceName;
import java.io.PrintStream;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What {@code check} prints; also the kill tests' and the demonstration's. */
final class HouseCheck {

    private final HouseApi api;
    private final Ports ports;

    HouseCheck(HouseApi api, Ports ports) {
        this.api = api;
        this.ports = ports;
    }

    /** One line per check with its count; whether all hold. */
    boolean print(PrintStream out) {
        boolean all = true;
        for (ServiceName name : ServiceName.values()) {
            for (JsonNode check : results(name)) {
                boolean holds = check.path("holds").asBoolean(false);
                all &= holds;
                out.println(String.format(
                        Locale.ROOT,
                        "%s %-22s %-34s %,10d  %s",
                        holds ? "✓" : "✗",
                        name.module(),
                        check.path("name").asString(""),
                        check.path("count").asLong(0),
                        check.path("detail").asString("")));
            }
        }
        out.println(all ? "All checks hold." : "Not all checks hold.");
        return all;
    }

    private JsonNode results(ServiceName name) {
        JsonNode answer = api.operate(name.port(ports), "/internal/check");
        return answer.isArray() ? answer : answer.path("checks");
    }
}
