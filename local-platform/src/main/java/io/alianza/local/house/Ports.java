package io.alianza.local.house;

import io.alianza.local.FreePorts;
import java.util.ArrayList;
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
        return Broker.named().orElse("127.0.0.1:" + broker);
    }

    /** Those that this house listens on itself: a store or a broker that the environment names has its own. */
    List<Integer> ours(boolean storeIsNamed, boolean brokerIsNamed) {
        List<Integer> ours = new ArrayList<>(List.of(gateway, partner, leads, commission, reporting));
        if (!brokerIsNamed) {
            ours.addAll(List.of(broker, controller));
        }
        if (!storeIsNamed) {
            ours.add(store);
        }
        return ours;
    }

    /** @throws StartFailure when one is taken, saying which and what to do */
    void mustBeFree() {
        Optional<Integer> taken = ours(
                        DocumentStore.named().isPresent(), Broker.named().isPresent())
                .stream()
                .filter(port -> !FreePorts.isFree(port))
                .findFirst();
        if (taken.isPresent()) {
            throw new StartFailure("Port " + taken.get()
                    + " is taken by another program: stop it, or move all of Alianza's ports with --port-base, for example --port-base "
                    + (gateway + 10_000 < 60_000 ? gateway + 10_000 : 18_080) + ".");
        }
    }
}
