package io.alianza.local.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** One of the five services: started, waited for, restarted a few times when it dies, stopped. */
final class Service {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration RESTART_WINDOW = Duration.ofMinutes(10);
    private static final int RESTARTS = 3;

    private final String label;
    private final Path jar;
    private final List<String> options;
    private final Map<String, String> environment;
    private final Path log;
    private final int port;
    private final Duration timeToEnd;
    private final Deque<Instant> restarts = new ArrayDeque<>();
    private volatile JavaProcess process;

    Service(
            String label,
            Path jar,
            List<String> options,
            Map<String, String> environment,
            Path log,
            int port,
            Duration timeToEnd) {
        this.label = label;
        this.jar = jar;
        this.options = options;
        this.environment = environment;
        this.log = log;
        this.port = port;
        this.timeToEnd = timeToEnd;
        this.process = JavaProcess.start(options, jar, environment, log);
    }

    /** @throws StartFailure when it dies before it is ready, with its own last words */
    void awaitReady() {
        JavaProcess awaited = process;
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Readiness.of(port)) {
            if (!awaited.isAlive()) {
                throw new StartFailure(label + " ended during its start: " + lastWords() + " Its log: " + log);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new StartFailure(
                        label + " is not ready after " + PATIENCE.toMinutes() + " minutes. Its log: " + log);
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    String label() {
        return label;
    }

    int port() {
        return port;
    }

    /** Starts it again; false when it has died too often. */
    boolean restart() {
        Instant now = Instant.now();
        restarts.removeIf(then -> then.isBefore(now.minus(RESTART_WINDOW)));
        if (restarts.size() >= RESTARTS) {
            return false;
        }
        restarts.add(now);
        process = JavaProcess.start(options, jar, environment, log);
        return true;
    }

    void askToStop() {
        process.askToStop();
    }

    void awaitEnd() {
        process.awaitEnd(timeToEnd);
    }

    /** The last line of its log that tells why. */
    private String lastWords() {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.UTF_8)) {
            return lines.filter(
                            line -> line.contains("Caused by:") || line.contains("ERROR") || line.startsWith("Error"))
                    .reduce((first, second) -> second)
                    .map(String::strip)
                    .orElse("it said nothing of why.");
        } catch (IOException e) {
            return "its log cannot be read (" + e.getMessage() + ").";
        }
    }
}
