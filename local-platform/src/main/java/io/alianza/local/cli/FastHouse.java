package io.alianza.local.cli;

import io.alianza.local.FreePorts;
import io.alianza.local.house.Accounts;
import io.alianza.local.house.Caches;
import io.alianza.local.house.FastStart;
import io.alianza.local.house.House;
import io.alianza.local.house.HouseFolder;
import io.alianza.local.house.Ports;
import io.alianza.local.house.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Sees to it that a house starts fast: once after a build the sample's main job is run on trial, and the JVMs keep what they learned. */
final class FastHouse {

    /** Any day will do; the same one makes the same sample. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private final Path projectRoot;
    private final FastStart fastStart;
    private final Progress progress;

    FastHouse(Path projectRoot, Progress progress) {
        this.projectRoot = projectRoot;
        this.fastStart = new FastStart(projectRoot);
        this.progress = progress;
    }

    /** Caches that fit what is built; none when they cannot be made, which is said. */
    Caches caches() {
        try (Closeable turn = fastStart.turn()) {
            return fastStart.isCurrent() ? fastStart.caches() : prepared();
        } catch (IOException e) {
            progress.say("  ! Fast starts could not be prepared: " + e.getMessage() + ". Going on without.");
            return Caches.none();
        }
    }

    private Caches prepared() {
        progress.say("Preparing fast starts: a trial run, once after a build (a few minutes; --cold goes without) …");
        Instant began = Instant.now();
        try {
            trial(fastStart.beginTrial());
            fastStart.endTrial().forEach(sentence -> progress.say("  ! " + sentence));
        } catch (RuntimeException failure) {
            // Whatever it is: a start must not fail for what would only have made it faster.
            progress.say("  ! Fast starts could not be prepared: " + failure.getMessage() + " Going on without.");
            return Caches.none();
        }
        progress.say("Fast starts are prepared after "
                + Duration.between(began, Instant.now()).toSeconds() + " s (" + (fastStart.size() >> 20) + " MiB).");
        return fastStart.caches();
    }

    private void trial(Caches caches) {
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        HouseFolder folder = fastStart.trialFolder();
        Ports ports = anyPorts();
        MainJob job = MainJob.sample(1, DAY, folder);
        try (House house = House.in(folder, ports, projectRoot, caches, silent)) {
            Thread hook = new Thread(house::close);
            Runtime.getRuntime().addShutdownHook(hook);
            Accounts accounts = job.accounts(house.secrets());
            Instant began = Instant.now();
            house.start(accounts);
            progress.say("  ✓ the house has started for its trial run");
            job.run(new HouseApi(ports, house.secrets()), ports, silent, Duration.between(began, Instant.now()));
            progress.say("  ✓ the trial run is done; the JVMs write down what they learned …");
            house.close();
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    private static Ports anyPorts() {
        return new Ports(
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any(),
                FreePorts.any());
    }
}
