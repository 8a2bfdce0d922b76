package io.alianza.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;

/** Folders that live as long as this JVM, and the servers that must let go of them first. */
final class Folders {

    private static final Deque<AutoCloseable> AT_EXIT = new ArrayDeque<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Folders::runAtExit, "test-platform-exit"));
    }

    private Folders() {}

    static void deleteAtExit(Path dir) {
        beforeDeleting(() -> delete(dir));
    }

    /** Last registered, first closed. */
    static synchronized void beforeDeleting(AutoCloseable server) {
        AT_EXIT.push(server);
    }

    static void delete(Path dir) {
        try (var paths = Files.walk(dir)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized void runAtExit() {
        while (!AT_EXIT.isEmpty()) {
            try {
                AT_EXIT.pop().close();
            } catch (Exception e) {
                System.err.println("[test platform] left behind: " + e);
            }
        }
    }
}
