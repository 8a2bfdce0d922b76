package io.alianza.local.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a running house leaves for other commands, and for the next start after a crash.
 *
 * @param launcher process id of the launcher
 * @param launcherSince milliseconds since 1970 at which that process began, 0 where the machine does not tell: its id may since have
 *     been given to another one
 * @param processes process ids by part
 */
public record Running(long launcher, long launcherSince, Ports ports, Map<String, Long> processes) {

    /** When a process began follows from the clock's setting, which may have been put right since. */
    private static final long CLOCK_STEP_MILLIS = 60_000;

    static void write(HouseFolder folder, Ports ports, List<Service> services, List<Server> servers) {
        ProcessHandle launcher = ProcessHandle.current();
        Map<String, Long> processes = new TreeMap<>();
        services.forEach(service -> processes.put(service.label(), service.pid()));
        servers.stream()
                .filter(server -> server.pid() != 0)
                .forEach(server -> processes.put(server.name(), server.pid()));
        PrivateFile.write(folder.running(), new Running(launcher.pid(), since(launcher), ports, processes));
    }

    /** The house that runs in a folder now. */
    public static Optional<Running> in(HouseFolder folder) {
        if (!Files.exists(folder.running())) {
            return Optional.empty();
        }
        Running running = PrivateFile.read(folder.running(), Running.class);
        return ProcessHandle.of(running.launcher())
                .filter(process ->
                        process.isAlive() && Math.abs(since(process) - running.launcherSince()) < CLOCK_STEP_MILLIS)
                .map(alive -> running);
    }

    private static long since(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /**
     * Ends services whose launcher was killed.
     *
     * @throws StartFailure when a launcher is still at work in the folder
     */
    static void endLeftovers(HouseFolder folder) {
        if (!Files.exists(folder.running())) {
            return;
        }
        if (in(folder).isPresent()) {
            throw new StartFailure("Alianza already runs here: use it, or stop it first with Ctrl-C in its window.");
        }
        List<ProcessHandle> leftovers = PrivateFile.read(folder.running(), Running.class).processes().values().stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .filter(Running::isOurs)
                .toList();
        leftovers.forEach(ProcessHandle::destroy);
        leftovers.forEach(Running::awaitEnd);
        forget(folder);
    }

    /** A process id may meanwhile belong to somebody else. */
    private static boolean isOurs(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains("-0.1.0-app.jar"))
                .isPresent();
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    static void forget(HouseFolder folder) {
        try {
            Files.deleteIfExists(folder.running());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
