package io.alianza.local.house;

import io.alianza.local.FreePorts;
import java.util.List;
import java.util.Optional;

/** Where the parts listen, all on the loopback address. */
public record Ports(
        int gateway, int partner, int leads, int commission, int reporting, int broker, int controller, int store) {

    /** The ports of the README, or eight in a row from a base. */
    public static Ports of(Optional<Integer> base) {
        return base.map(b -> new Ports(b, b + 1, b + 2, b + 3, b + 4, b + 5, b + 6, b + 7))
                .orElseGet(() -> new Ports(8080, 8081, 8082, 8083, 8084, 9092, 9093, 27017));
    }

    public String portal() {
        return "http://localhost:" + gateway;
    }

    /** Where the broker is: the local one, unless the environment names another. */
    public String bootstrapServers() {
        String named = System.getenv("KAFKA_BOOTSTRAP_SERVERS");
        return named == null || named.isBlank() ? "127.0.0.1:" + broker : named;
    }

    /** @throws StartFailure when one is taken, saying which and what to do */
    void mustBeFree() {
        List<Integer> taken =
                List.of(gateway, partner, leads, commission, reporting, broker, controller, store).stream()
                        .filter(port -> !FreePorts.isFree(port))
                        .toList();
        if (!taken.isEmpty()) {
            throw new StartFailure("Port " + taken.getFirst()
                    + " is taken by another program: stop it, or move all of Alianza's ports with --port-base, for example --port-base "
                    + (gateway + 10_000 < 60_000 ? gateway + 10_000 : 18_080) + ".");
        }
    }
}
