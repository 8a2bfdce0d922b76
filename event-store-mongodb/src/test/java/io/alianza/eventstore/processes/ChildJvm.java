package io.alianza.eventstore.processes;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A main class in a JVM of its own. What it printed before it was killed stays readable. */
final class ChildJvm implements AutoCloseable {

    /** What the main classes say; the rest of their output is log. */
    private static final Pattern SAID = Pattern.compile("[SRNUE] ");

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final Thread collector;

    private ChildJvm(Process process) {
        this.process = process;
        this.collector = Thread.ofVirtual().start(this::collect);
    }

    static ChildJvm start(Class<?> main, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        try {
            return new ChildJvm(new ProcessBuilder(command)
                    .redirectError(new File("target/" + main.getSimpleName() + ".err"))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (SAID.matcher(line).lookingAt()) {
                    add(line);
                }
            }
        } catch (IOException killed) {
            // What came before the end is kept.
        }
    }

    private synchronized void add(String line) {
        lines.add(line);
    }

    /** As a power cut would: no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        end();
    }

    /** Waits until it ends by itself. */
    void end() {
        try {
            if (!process.waitFor(50, TimeUnit.MINUTES)) {
                throw new IllegalStateException("a child process does not end");
            }
            collector.join();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Complete lines so far. */
    synchronized List<String> lines() {
        return List.copyOf(lines);
    }

    /** How many lines so far. */
    synchronized int said() {
        return lines.size();
    }

    /** The last complete line, or nothing. */
    synchronized String last() {
        return lines.isEmpty() ? "" : lines.getLast();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
