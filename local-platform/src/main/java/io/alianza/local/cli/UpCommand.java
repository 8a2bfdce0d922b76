package io.alianza.local.cli;

import io.alianza.local.house.Accounts;
import io.alianza.local.house.Caches;
import io.alianza.local.house.House;
import io.alianza.local.house.Progress;
import io.alianza.local.house.ServiceName;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts without a sample and keeps its data between starts. */
@Command(name = "up", description = "Starts Alianza, keeps its data between starts, stays until Ctrl-C.")
final class UpCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Option(names = "--twice", paramLabel = "SERVICE", description = "Runs two instances of this service.")
    @Nullable
    String twice;

    @Override
    public Integer call() {
        Progress progress = new Progress(System.out);
        Caches caches = options.caches(progress);
        Instant began = Instant.now();
        try (House house = House.in(options.kept(), options.ports(), HouseOptions.projectRoot(), caches, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            if (twice != null) {
                house.alsoRun(ServiceName.of(twice));
            }
            house.start(Accounts.onlyTheLauncher(house.secrets()));
            progress.say("Alianza is ready after "
                    + Duration.between(began, Instant.now()).toSeconds() + " s: "
                    + options.ports().portal());
            progress.say("The first user: ./alianza user add --role manager NAME E-MAIL. Ctrl-C stops everything.");
            house.awaitEnd();
        }
        return 0;
    }
}
