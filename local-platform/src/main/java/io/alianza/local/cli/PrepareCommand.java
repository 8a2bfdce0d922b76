package io.alianza.local.cli;

import io.alianza.local.FreePorts;
import io.alianza.local.house.Caches;
import io.alianza.local.house.FastStart;
import io.alianza.local.house.House;
import io.alianza.local.house.Ports;
import io.alianza.local.house.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the sample's main job once on trial, so that the JVMs of later starts know beforehand what these had to find out. */
@Command(
        name = "prepare",
        description =
                "Makes all starts faster until the next build: a trial run of some minutes records what AOT caches are made of.")
final class PrepareCommand implements Callable<Integer> {

    /** Any day will do; the same one makes the same sample. */
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private final Path projectRoot = HouseOptions.projectRoot();
    private final Progress progress = new Progress(System.out);
    private final FastStart fastStart = new FastStart(projectRoot, progress);

    @Override
    public Integer call() throws IOException {
        Instant began = Instant.now();
        fastStart.prepare(this::trialRun);
        progress.say("Fast starts are prepared after "
                + Duration.between(began, Instant.now()).toSeconds() + " s.");
        return 0;
    }

    private void trialRun(Caches recorded) {
        House.clear(fastStart.trialFolder());
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        MainJob job = MainJob.sample(1, DAY, fastStart.trialFolder());
        Ports ports = anyPorts();
        Instant began = Instant.now();
        progress.say("A trial run begins: a house of its own on ports of its own …");
        try (House house = House.in(fastStart.trialFolder(), ports, projectRoot, recorded, silent)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            house.start(job.accounts(house.secrets()));
            Duration start = Duration.between(began, Instant.now());
            progress.say("  ✓ it has started (" + start.toSeconds() + " s)");
            job.run(new HouseApi(ports, house.secrets()), ports, silent, start);
            progress.say("  ✓ its main job is done; the JVMs write down what they have learned …");
        }
        fastStart.trialFolder().delete();
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
