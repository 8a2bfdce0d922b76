package io.alianza.local.broker;

import io.alianza.local.process.ServerMain;
import java.nio.file.Path;

/** The broker as a process of its own: folder, port, port of its controller (0 = any free one). */
public final class BrokerMain {

    private BrokerMain() {}

    public static void main(String[] arguments) {
        ServerMain.run(() -> LocalBroker.start(
                Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])));
    }
}
