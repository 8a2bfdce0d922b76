package io.alianza.local.cli;

import io.alianza.local.house.Accounts;
import io.alianza.local.house.Caches;
import io.alianza.local.house.House;
import io.alianza.local.house.HouseFolder;
import io.alianza.local.house.Ports;
import io.alianza.local.house.Progress;
import io.alianza.local.house.Running;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The main job on a fresh house: from files to statements, with everything a person needs to look around in it. */
@Command(
        name = "demo",
        description =
                "Starts a fresh house with a sample in it and stays until Ctrl-C; with --exit shows the result and ends.")
final class DemoCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Option(names = "--exit", description = "Prints the result, the checks and one trace, and ends: 0 when all holds.")
    private boolean exit;

    @Option(names = "--json", paramLabel = "FILE", description = "Writes the result and the accounts for a machine.")
    @Nullable
    Path json;

    @Option(names = "--data", paramLabel = "DIR", description = "AdventureWorks files instead of the generated sample.")
    @Nullable
    Path data;

    @Option(names = "--until", paramLabel = "DAY", description = "Last day of the sample (default: today).")
    @Nullable
    LocalDate until;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the sample (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--within",
            paramLabel = "MINUTES",
            defaultValue = "20",
            description =
                    "With --exit: when it has not come to its end by then it is stopped, exit code 1 (${DEFAULT-VALUE}).")
    private int within;

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(System.out);
        HouseFolder folder = options.demo();
        if (Running.in(folder).isEmpty()) {
            House.clear(folder);
        }
        Ports ports = options.ports();
        MainJob job = data == null ? MainJob.sample(seed, lastDay(), folder) : MainJob.adventureWorks(data);
        Caches caches = options.caches(progress);
        Instant began = Instant.now();
        try (House house = House.in(folder, ports, HouseOptions.projectRoot(), caches, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            if (exit) {
                TimeLimit.set(Duration.ofMinutes(within), house, progress);
            }
            Accounts accounts = job.accounts(house.secrets());
            house.start(accounts);
            Duration start = Duration.between(began, Instant.now());
            progress.say("All parts are ready after " + start.toSeconds() + " s. " + job.description());
            MemoryLater memory = MemoryLater.ofReady(house::pids);
            HouseApi api = new HouseApi(ports, house.secrets());
            Result result = job.run(api, ports, progress, start);
            return exit
                    ? finish(house, api, result, accounts, memory, progress)
                    : stay(house, result, accounts, ports, progress);
        }
    }

    private LocalDate lastDay() {
        return until == null ? LocalDate.now(ZoneId.of("Europe/Madrid")) : until;
    }

    private int finish(
            House house, HouseApi api, Result result, Accounts accounts, MemoryLater memory, Progress progress)
            throws IOException {
        progress.say("  … lead latency");
        result.measureLatency(api);
        progress.say("  … memory");
        result.memory("one minute after ready", memory.bytes());
        result.memory("after all of it", Memory.of(house.pids()));
        result.print(System.out);
        progress.say("  … figures at rest");
        new Stillness(api, house.ports()).await();
        progress.say("  … checks");
        boolean holds = new HouseCheck(api, house.ports()).print(System.out);
        progress.say("  … one trace");
        boolean traced = new HouseTrace(api, house.ports()).print(result.tracedLead(), false, System.out);
        write(result, accounts, holds && traced);
        progress.say("  … everything is stopped");
        return holds && traced ? 0 : 1;
    }

    private int stay(House house, Result result, Accounts accounts, Ports ports, Progress progress) throws IOException {
        result.print(System.out);
        write(result, accounts, null);
        progress.say("");
        progress.say("Alianza is ready: " + ports.portal());
        accounts.users()
                .forEach(user -> progress.say(String.format(
                        "  %-34s %-16s %s", user.email(), user.password(), String.join(", ", user.roles()))));
        accounts.clients().stream()
                .filter(client -> !client.clientId().equals("launcher"))
                .forEach(client -> progress.say("  machine client " + client.clientId() + "  " + client.secret()));
        progress.say("Mails of this house lie in " + options.demo().mails() + ". Ctrl-C stops everything.");
        house.awaitEnd();
        return 0;
    }

    private void write(Result result, Accounts accounts, @Nullable Boolean holds) throws IOException {
        if (json != null) {
            Files.write(json, result.json(accounts, holds));
        }
    }
}
