package io.alianza.local.cli;

import io.alianza.local.house.ServiceName;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/** What runs, and how far each part is behind. */
@Command(name = "status", description = "What runs, on which port, and what is behind.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Override
    public Integer call() {
        RunningHouse house = options.running();
        HouseApi api = house.api();
        System.out.println("Portal " + house.ports().portal() + ", data in "
                + house.folder().root());
        for (ServiceName name : ServiceName.values()) {
            int port = name.port(house.ports());
            try {
                JsonNode status = api.operate(port, "/internal/status");
                System.out.println(name.module() + " (" + port + "): " + status);
            } catch (Refused away) {
                System.out.println(name.module() + " (" + port + "): " + away.getMessage());
            }
        }
        return 0;
    }
}
