package io.alianza.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Asks every service to prove what must hold. */
@Command(name = "check", description = "Proves what must hold in a house at rest, one line each; exit code 0 or 1.")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Override
    public Integer call() {
        RunningHouse house = options.running();
        return new HouseCheck(house.api(), house.ports()).print(System.out) ? 0 : 1;
    }
}
