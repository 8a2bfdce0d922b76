package io.alianza.local.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The whole way of one lead, deal or commission across the services. */
@Command(
        name = "trace",
        description = "The whole way of one lead or deal across the services, with event ids, topic and offset.")
final class TraceCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Parameters(paramLabel = "ID", description = "For example lead-0198c0de-…")
    private String id = "";

    @Option(names = "--full", description = "All of each event, however long.")
    private boolean full;

    @Override
    public Integer call() {
        RunningHouse house = options.running();
        return new HouseTrace(house.api(), house.ports()).print(id, full, System.out) ? 0 : 1;
    }
}
