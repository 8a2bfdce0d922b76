package io.alianza.local.house;

import io.alianza.local.process.ServerProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes starts fast. The first start after a build unpacks the services, which takes seconds. AOT caches (JEP 483, 514, 515) are made
 * from what a trial run records, when somebody asks for them. A JVM refuses a cache that does not fit without a word, so each is tried
 * before it counts.
 */
public final class FastStart {

    private static final long MEBI_UNPACKED = 512;
    private static final long MEBI_CACHES = 2048;

    private final Path projectRoot;
    private final Path folder;
    private final Progress progress;

    public FastStart(Path projectRoot, Progress progress) {
        this.projectRoot = projectRoot;
        this.folder = projectRoot.resolve(".alianza").resolve("fast-start");
        this.progress = progress;
    }

    static Path cache(Path folder, String part) {
        return folder.resolve(part + ".aot");
    }

    static Path recording(Path folder, String part) {
        return folder.resolve(part + ".recording");
    }

    /** What a start can use now; nothing when that cannot be, which is said. */
    public Caches caches() {
        try {
            return inTurn(() -> {
                unpackAfterBuild();
                return Caches.used(folder);
            });
        } catch (IOException | RuntimeException failure) {
            // Whatever it is: a start must not fail for what would only have made it faster.
            progress.say("  ! The services start as the build left them: " + failure.getMessage());
            return Caches.none();
        }
    }

    /**
     * Makes the caches anew.
     *
     * @param trialRun starts a house with what it is given, lets it work and stops it
     * @throws StartFailure when that cannot be
     */
    public void prepare(Consumer<Caches> trialRun) throws IOException {
        inTurn(() -> {
            unpackAfterBuild();
            mustHaveRoom(MEBI_CACHES);
            parts().keySet().forEach(part -> FileTree.delete(recording(folder, part)));
            trialRun.accept(Caches.recorded(folder));
            told("the caches are made of it", this::makeCaches);
            return folder;
        });
    }

    /** Where the house of a trial run lives. */
    public HouseFolder trialFolder() {
        return new HouseFolder(folder.resolve("trial"));
    }

    private interface Work<T> {
        T result() throws IOException;
    }

    /** One project, one set of files. Nobody waits for the other: a trial run takes minutes. */
    private <T> T inTurn(Work<T> work) throws IOException {
        Files.createDirectories(folder);
        Path lock = folder.resolve("turn.lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                throw new StartFailure("Another ./alianza is preparing fast starts at this moment.");
            }
            return work.result();
        }
    }

    private void unpackAfterBuild() throws IOException {
        String built = fingerprintOfBuild();
        if (!Files.exists(fingerprint()) || !Files.readString(fingerprint()).equals(built)) {
            told("the services are unpacked, once after a build", this::unpack);
            Files.writeString(fingerprint(), built);
        }
    }

    private void told(String what, Runnable work) {
        Instant began = Instant.now();
        work.run();
        Duration took = Duration.between(began, Instant.now());
        progress.say(String.format(Locale.ROOT, "  ✓ %s (%.1f s)", what, took.toMillis() / 1000.0));
    }

    private void unpack() {
        try (Stream<Path> old = Files.list(folder)) {
            // A lock that is held must stay the file it is.
            old.filter(file -> !file.toString().endsWith(".lock")).forEach(FileTree::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        mustHaveRoom(MEBI_UNPACKED);
        Stream.of(ServiceName.values()).parallel().forEach(this::unpack);
    }

    private void mustHaveRoom(long mebibytes) {
        try {
            if (Files.getFileStore(folder).getUsableSpace() >> 20 < mebibytes) {
                throw new StartFailure("The disk has less than " + mebibytes + " MiB left for it.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void unpack(ServiceName service) {
        // Each into a folder of its own at first: they share most libraries, and two must not write the same file at
        // once.
        Path own = folder.resolve("unpacked-" + service.module());
        String jar = service.jar(projectRoot).toString();
        JavaTool.run(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                jar,
                "extract",
                "--destination",
                own.toString()));
        moveFrom(own);
    }

    private synchronized void moveFrom(Path own) {
        try (Stream<Path> files = Files.walk(own)) {
            Files.createDirectories(folder.resolve("lib"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path shared = folder.resolve(own.relativize(file));
                if (!Files.exists(shared)) {
                    Files.move(file, shared);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FileTree.delete(own);
    }

    private void makeCaches() {
        parts().entrySet().parallelStream().forEach(part -> makeCache(part.getKey(), part.getValue()));
    }

    private void makeCache(String part, List<String> options) {
        Path cache = cache(folder, part);
        Path recording = recording(folder, part);
        FileTree.delete(cache);
        if (!Files.exists(recording)) {
            progress.say("  ! " + part + " has recorded nothing; it does without a cache.");
            return;
        }
        try {
            runWith(options, "-XX:AOTMode=create", "-XX:AOTConfiguration=" + recording, "-XX:AOTCache=" + cache);
            runWith(options, "-XX:AOTMode=on", "-XX:AOTCache=" + cache, "-version");
        } catch (StartFailure refused) {
            progress.say("  ! " + part + " has to do without a cache: " + refused.getMessage());
            FileTree.delete(cache);
        }
        FileTree.delete(recording);
    }

    private static void runWith(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        JavaTool.run(all);
    }

    /** The parts by name, each with its JVM's options and class path. */
    private Map<String, List<String>> parts() {
        Map<String, List<String>> parts = new TreeMap<>();
        for (ServiceName service : ServiceName.values()) {
            Path jar = Caches.used(folder).jar(service, projectRoot);
            parts.put(service.module(), with(JavaOptions.of(service), jar.toString()));
        }
        String servers = System.getProperty("java.class.path");
        parts.put(DocumentStore.NAME, with(ServerProcess.commonOptions(), servers));
        parts.put(Broker.NAME, with(ServerProcess.commonOptions(), servers));
        return parts;
    }

    private static List<String> with(List<String> options, String classPath) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of("-cp", classPath));
        return all;
    }

    private Path fingerprint() {
        return folder.resolve("fingerprint");
    }

    /** What all of it depends on: the JVM, its options, every byte of what it runs. */
    private String fingerprintOfBuild() {
        List<String> all = new ArrayList<>();
        all.add(Runtime.version().toString());
        parts().forEach((part, options) -> all.add(part + options));
        for (ServiceName service : ServiceName.values()) {
            all.add(Fingerprint.ofJar(service.jar(projectRoot)));
        }
        String launcher = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        all.add(Fingerprint.ofJar(Path.of(launcher)));
        return Fingerprint.of(String.join("\n", all));
    }
}
