package io.alianza.local.process;

import java.io.IOException;
import java.util.concurrent.Callable;

/**
 * The child's half: says where it listens, then runs until its standard input ends. The pipe ends when the parent
 * closes it and also when the parent is killed, so no server outlives who started it.
 */
public final class ServerMain {

    static final String READY = "READY ";

    /** A started server; closing it must be safe while clients are connected. */
    public interface Running extends AutoCloseable {
        String address();
    }

    private ServerMain() {}

    public static void run(Callable<? extends Running> start) {
        try (var server = start.call()) {
            System.out.println(READY + server.address());
            waitForEndOfInput();
        } catch (Exception e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void waitForEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // Nobody writes; only the end counts.
        }
    }
}
