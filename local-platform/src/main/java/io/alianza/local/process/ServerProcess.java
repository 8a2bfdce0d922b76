package io.alianza.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The parent's half: a server started in a JVM of its own, with the locale and zone its libraries were written for. */
public final class ServerProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<String> COMMON = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Duser.timezone=UTC",
            "-Dlogback.configurationFile=logback-servers.xml",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts {@code main} and returns when it has said that it is ready; its log goes to the file. */
    public static ServerProcess start(Class<?> main, String heap, Path log, String... arguments) {
        return start(main, List.of("-Xmx" + heap), log, arguments);
    }

    /**
     * The same with options of the JVM beside those every server has.
     *
     * @throws IllegalStateException when it ends before it is ready or does not become so, with its last words
     */
    public static ServerProcess start(Class<?> main, List<String> options, Path log, String... arguments) {
        try {
            var process = new ProcessBuilder(command(main, options, arguments))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new ServerProcess(process, awaitReady(process, main, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options every server has: what a JVM must be given for its cache to be of use to it. */
    public static List<String> commonOptions() {
        return COMMON;
    }

    private static List<String> command(Class<?> main, List<String> options, String... arguments) {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(COMMON);
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String awaitReady(Process process, Class<?> main, Path log) throws IOException {
        // Ending it ends the pipe below, so that nobody waits for one that hangs.
        var patience = CompletableFuture.runAsync(
                process::destroyForcibly, CompletableFuture.delayedExecutor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ServerMain.READY)) {
                patience.cancel(false);
                Thread.ofVirtual().start(() -> discard(lines));
                return line.substring(ServerMain.READY.length());
            }
        }
        var why = patience.isDone()
                ? "was not ready within " + PATIENCE.toMinutes() + " minutes"
                : "ended before it was ready";
        patience.cancel(false);
        throw new IllegalStateException(main.getSimpleName() + " " + why + ": " + lastLine(log) + " Its log: " + log);
    }

    private static String lastLine(Path log) throws IOException {
        var lines = Files.readAllLines(log, UTF_8);
        return lines.isEmpty() ? "it said nothing of why." : lines.getLast().strip();
    }

    /** A pipe nobody reads fills up and stops its writer. */
    private static void discard(BufferedReader lines) {
        try {
            while (lines.readLine() != null) {
                // Whatever it still says is in its log.
            }
        } catch (IOException ended) {
            // The process is gone.
        }
    }

    public String address() {
        return address;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    /** As a power cut would: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        close(Duration.ofSeconds(20));
    }

    /** Ends it; kills it when it has not ended in time. */
    public void close(Duration patience) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (IOException alreadyGone) {
            kill();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        }
    }
}
