package io.alianza.local.process;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The child's half: says where it listens, then runs until its standard input ends. The pipe ends when the parent
 * closes it and also when the parent is killed, so no server outlives who started it.
 */
public final class ServerMain {

    static final String READY = "READY ";

    /** A started server; closing it must be safe while clients are connected. */
    public interface Running extends AutoCloseable {
        String address();

        @Override
        void close();
    }

    private static final int LONGEST_WAIT_SECONDS = 30;

    private ServerMain() {}

    public static void run(Callable<? extends Running> start) {
        try {
            var server = start.call();
            var parentIsDone = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, parentIsDone), "server-stop"));
            System.out.println(READY + server.address());
            waitForEndOfInput();
            parentIsDone.countDown();
        } catch (Exception e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    /** Ctrl-C reaches all processes of a terminal at once; a server goes on until the parent has ended those that need it. */
    private static void stop(Running server, CountDownLatch parentIsDone) {
        try {
            if (!parentIsDone.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("Stopping, though the parent has not said so");
            }
            server.close();
        } catch (Exception e) {
            System.err.println(e.getMessage());
        }
    }

    private static void waitForEndOfInput() throws IOException {
        while (System.in.read() >= 0) {
            // Nobody writes; only the end counts.
        }
    }
}
