package io.alianza.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The parent's half: a server started in a JVM of its own, with the locale and zone its libraries were written for. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts {@code main} and returns when it has said that it is ready; its log goes to the file. */
    public static ServerProcess start(Class<?> main, String heap, Path log, String... arguments) {
        try {
            var process = new ProcessBuilder(command(main, heap, arguments))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new ServerProcess(process, awaitReady(process, main, log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Class<?> main, String heap, String... arguments) {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Duser.timezone=UTC",
                "-Dlogback.configurationFile=logback-servers.xml",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static String awaitReady(Process process, Class<?> main, Path log) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(ServerMain.READY)) {
                Thread.ofVirtual().start(() -> discard(lines));
                return line.substring(ServerMain.READY.length());
            }
        }
        throw new IllegalStateException(main.getSimpleName() + " ended before it was ready, see " + log);
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
        try {
            process.getOutputStream().close();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
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
