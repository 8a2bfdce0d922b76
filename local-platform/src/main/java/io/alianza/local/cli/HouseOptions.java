package io.alianza.local.cli;

import io.alianza.local.house.Caches;
import io.alianza.local.house.FastStart;
import io.alianza.local.house.HouseFolder;
import io.alianza.local.house.Ports;
import io.alianza.local.house.Progress;
import io.alianza.local.house.Running;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What says which house is meant: shared by all commands. */
final class HouseOptions {

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = "First of eight ports in a row, instead of 8080-8084, 9092, 9093 and 27017.")
    @Nullable
    Integer portBase;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "Where data and logs are kept, instead of .alianza in the project.")
    @Nullable
    Path folder;

    @Option(
            names = "--cold",
            defaultValue = "${env:ALIANZA_COLD:-false}",
            description = "Starts the services as the build left them, neither unpacked nor with caches.")
    private boolean cold;

    /** What makes a start fast. */
    Caches caches(Progress progress) {
        return cold ? Caches.none() : new FastStart(projectRoot(), progress).caches();
    }

    static Path projectRoot() {
        return Path.of(System.getProperty("alianza.root", ".")).toAbsolutePath().normalize();
    }

    Ports ports() {
        return Ports.of(Optional.ofNullable(portBase));
    }

    /** Data that stay between starts. */
    HouseFolder kept() {
        return new HouseFolder(base().resolve("data"));
    }

    /** Data of one demonstration. */
    HouseFolder demo() {
        return new HouseFolder(base().resolve("demo"));
    }

    private Path base() {
        return Optional.ofNullable(folder)
                .orElseGet(() -> projectRoot().resolve(".alianza"))
                .toAbsolutePath();
    }

    /** The house that runs now, kept or demonstration. */
    RunningHouse running() {
        return Optional.ofNullable(runningIn(kept()))
                .or(() -> Optional.ofNullable(runningIn(demo())))
                .orElseThrow(
                        () -> new Refused("Alianza does not run here: start it with ./alianza up, or ./alianza demo."));
    }

    private static @Nullable RunningHouse runningIn(HouseFolder folder) {
        return Running.in(folder)
                .map(running -> new RunningHouse(folder, running))
                .orElse(null);
    }
}
