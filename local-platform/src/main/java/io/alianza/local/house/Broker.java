package io.alianza.local.house;

import io.alianza.local.broker.BrokerMain;
import io.alianza.local.process.ServerProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which broker a house uses: the one {@code KAFKA_BOOTSTRAP_SERVERS} names, else a local one with the house's topics. */
final class Broker {

    static final String NAME = "broker";

    private Broker() {}

    static Server choose(HouseFolder folder, Ports ports, Caches caches) {
        return named().map(address -> Server.named(NAME, address)).orElseGet(() -> local(folder, ports, caches));
    }

    static Optional<String> named() {
        return Optional.ofNullable(System.getenv("KAFKA_BOOTSTRAP_SERVERS")).filter(named -> !named.isBlank());
    }

    private static Server local(HouseFolder folder, Ports ports, Caches caches) {
        List<String> options = new ArrayList<>(caches.options(NAME));
        options.add("-Xmx256m");
        ServerProcess process = ServerProcess.start(
                BrokerMain.class,
                options,
                folder.log(NAME),
                folder.broker().toString(),
                String.valueOf(ports.broker()),
                String.valueOf(ports.controller()));
        return Server.of(NAME, process, caches.timeToEnd());
    }
}
