package io.alianza.local.house;

import io.alianza.local.process.ServerProcess;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The services unpacked, and what the JVM learned of each part in a trial run (JEP 483, 514, 515): classes loaded and linked, methods
 * that are hot. Made once after a build. A JVM refuses a cache that does not fit without a word, so each is tried before it counts.
 */
public final class FastStart {

    private static final int BYTES_NEEDED_MEBI = 2048;
    private static final long PATIENCE_SECONDS = 60;

    private final Path projectRoot;
    private final Path folder;

    public FastStart(Path projectRoot) {
        this.projectRoot = projectRoot;
        this.folder = projectRoot.resolve(".alianza").resolve("fast-start");
    }

    static Path cache(Path folder, String part) {
        return folder.resolve(part + ".aot");
    }

    /** Held while the caches are looked at and made: two houses of one project must not make them at once. */
    public Closeable turn() throws IOException {
        Files.createDirectories(folder.getParent());
        FileChannel channel = FileChannel.open(
                folder.resolveSibling("fast-start.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /** Whether it was made from what is built now, by this JVM. */
    public boolean isCurrent() {
        try {
            return Files.exists(fingerprint())
                    && Files.readString(fingerprint()).equals(expected());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Caches caches() {
        return Caches.used(folder);
    }

    /** Where the trial house lives. */
    public HouseFolder trialFolder() {
        return new HouseFolder(folder.resolve("trial"));
    }

    /**
     * Unpacks the services for a trial run.
     *
     * @throws StartFailure when that cannot be
     */
    public Caches beginTrial() {
        House.clear(trialFolder());
        FileTree.delete(folder);
        try {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).getUsableSpace() >> 20 < BYTES_NEEDED_MEBI) {
                throw new StartFailure("the disk has less than " + BYTES_NEEDED_MEBI + " MiB left for it");
            }
        } catch (IOException e) {
            throw new StartFailure(folder + " cannot be written: " + e.getMessage(), e);
        }
        Stream.of(ServiceName.values()).parallel().forEach(this::unpack);
        return Caches.trial(folder);
    }

    private void unpack(ServiceName service) {
        // Each into a folder of its own at first: they share most libraries, and two must not write the same file at
        // once.
        Path own = folder.resolve("unpacked-" + service.module());
        run(
                "unpacking " + service.module(),
                List.of(
                        "-Djarmode=tools",
                        "-jar",
                        service.jar(projectRoot).toString(),
                        "extract",
                        "--destination",
                        own.toString()));
        move(own);
    }

    private synchronized void move(Path own) {
        try (Stream<Path> files = Files.walk(own)) {
            Files.createDirectories(folder.resolve("lib"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path shared = folder.resolve(own.relativize(file));
                if (!Files.exists(shared)) {
                    Files.move(file, shared);
                }
            }
        } catch (IOException e) {
            throw new StartFailure("the unpacked services cannot be moved: " + e.getMessage(), e);
        }
        FileTree.delete(own);
    }

    /** Tries each cache; returns a sentence for each part that has to do without. */
    public List<String> endTrial() {
        List<String> without = new ArrayList<>();
        for (ServiceName service : ServiceName.values()) {
            Path jar = caches().jar(service, projectRoot);
            tryOut(service.module(), JavaOptions.of(service), jar.toString(), without);
        }
        String servers = System.getProperty("java.class.path");
        tryOut(DocumentStore.NAME, ServerProcess.commonOptions(), servers, without);
        tryOut(Broker.NAME, ServerProcess.commonOptions(), servers, without);
        trialFolder().delete();
        try {
            Files.writeString(fingerprint(), expected());
        } catch (IOException e) {
            throw new StartFailure(fingerprint() + " cannot be written: " + e.getMessage(), e);
        }
        return without;
    }

    private void tryOut(String part, List<String> options, String classPath, List<String> without) {
        Path cache = cache(folder, part);
        if (!Files.exists(cache)) {
            without.add(part + " has left no cache; it starts without.");
            return;
        }
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-XX:AOTMode=on", "-XX:AOTCache=" + cache, "-cp", classPath, "-version"));
        try {
            run("trying the cache of " + part, command);
        } catch (StartFailure refused) {
            without.add("The JVM refuses the cache of " + part + "; it starts without.");
            cache.toFile().delete();
        }
    }

    private static void run(String what, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            if (process.waitFor() != 0) {
                throw new StartFailure(what + " did not succeed");
            }
        } catch (IOException e) {
            throw new StartFailure(what + " did not succeed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure(what + " was interrupted", e);
        }
    }

    /** Bytes of all caches. */
    public long size() {
        return FileTree.size(folder);
    }

    private Path fingerprint() {
        return folder.resolve("fingerprint");
    }

    /** What the caches depend on: the JVM, its options, every byte of what it runs. */
    private String expected() {
        List<String> all = new ArrayList<>();
        all.add(Runtime.version().toString());
        all.add(ServerProcess.commonOptions().toString());
        all.add(System.getProperty("java.class.path"));
        Stream.of(ServiceName.values())
                .map(service -> JavaOptions.of(service).toString())
                .forEach(all::add);
        Stream.of(ServiceName.values())
                .map(service -> Fingerprint.ofJar(service.jar(projectRoot)))
                .forEach(all::add);
        String launcher = System.getProperty("java.class.path").split(File.pathSeparator)[0];
        all.add(Fingerprint.ofJar(Path.of(launcher)));
        return Fingerprint.of(String.join("\n", all));
    }
}
