package io.alianza.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A house started as a person starts it, by the project's own script, with ports and a folder of its own. */
final class House implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(8);

    private final Process launcher;
    private final Path folder;
    private final Path data;
    private final int portBase;
    private @org.jspecify.annotations.Nullable Api api;

    private House(Process launcher, Path folder, Path data, int portBase) {
        this.launcher = launcher;
        this.folder = folder;
        this.data = data;
        this.portBase = portBase;
    }

    /** Empty, to be filled over the API. */
    static House empty(String name, int portBase, String... options) {
        return start("up", "data", name, portBase, options);
    }

    /** With the generated sample in it. */
    static House withSample(String name, int portBase) {
        return start(
                "demo",
                "demo",
                name,
                portBase,
                "--json",
                output(name).resolve("result.json").toString());
    }

    private static House start(String command, String data, String name, int portBase, String... options) {
        Path folder = output(name);
        List<String> line = new ArrayList<>(List.of(
                ProjectFiles.root().resolve("alianza").toString(),
                command,
                "--folder",
                folder.toString(),
                "--port-base",
                String.valueOf(portBase)));
        line.addAll(List.of(options));
        try {
            delete(folder);
            Files.createDirectories(folder);
            Process launcher = new ProcessBuilder(line)
                    .directory(ProjectFiles.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("launcher.log").toFile())
                    .start();
            House house = new House(launcher, folder, folder.resolve(data), portBase);
            house.awaitReady();
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path output(String name) {
        return ProjectFiles.output().resolve("houses").resolve(name);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The launcher says on a line of its own that the house is ready. */
    private void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!said().contains("Alianza is ready")) {
            if (!launcher.isAlive() || Instant.now().isAfter(deadline)) {
                close();
                throw new IllegalStateException("the house did not start:\n" + said());
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    /** What the launcher has printed so far. */
    String said() throws IOException {
        return Files.readString(folder.resolve("launcher.log"));
    }

    String address() {
        return "http://localhost:" + portBase;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + (portBase + 5);
    }

    /** Everything this house writes. */
    Path folder() {
        return folder;
    }

    /** Where its mails land. */
    Path mails() {
        return data.resolve("mails");
    }

    /** The house's own machine client. */
    Api api() {
        Api known = api;
        if (known == null) {
            JsonNode secrets =
                    JsonMapper.shared().readTree(data.resolve("secrets.json").toFile());
            known = new Api(
                    address(), "launcher", secrets.path("launcherSecret").asString());
            api = known;
        }
        return known;
    }

    /** Whether every follower of every service has seen all there is. */
    boolean isStill() {
        for (int service = 0; service < 5; service++) {
            JsonNode status = api().ofService("http://127.0.0.1:" + (portBase + service))
                    .get("/internal/status")
                    .body();
            if (!status.path("caughtUp").asBoolean()) {
                return false;
            }
        }
        return true;
    }

    /** What {@code demo --json} wrote: figures, users, machine client. */
    JsonNode result() {
        return JsonMapper.shared().readTree(folder.resolve("result.json").toFile());
    }

    /** Ends one part as a power cut would. */
    void kill(String part) {
        JsonNode running =
                JsonMapper.shared().readTree(data.resolve("running.json").toFile());
        long pid = running.path("processes").path(part).asLong();
        ProcessHandle process =
                ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException(part + " does not run"));
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Runs another command of the script on this house and returns what it printed. */
    String command(String... words) {
        List<String> line = new ArrayList<>();
        line.add(ProjectFiles.root().resolve("alianza").toString());
        line.addAll(List.of(words));
        line.addAll(List.of("--folder", folder.toString()));
        try {
            Path output = Files.createTempFile(folder, words[0], ".out");
            Process process = new ProcessBuilder(line)
                    .directory(ProjectFiles.root().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", words) + " did not end");
            }
            String printed = Files.readString(output);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(
                        String.join(" ", words) + " ended with " + process.exitValue() + ":\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        // Ctrl-C: the launcher stops what it started.
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
