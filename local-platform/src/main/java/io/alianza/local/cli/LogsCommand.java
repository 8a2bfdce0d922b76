package io.alianza.local.cli;

import io.alianza.local.house.HouseFolder;
import io.alianza.local.house.ServiceName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The last lines a part has logged. */
@Command(name = "logs", description = "The last lines of one service's log; also of store and broker.")
final class LogsCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Parameters(paramLabel = "SERVICE")
    private String service = "";

    @Option(
            names = {"-n", "--lines"},
            defaultValue = "100",
            description = "How many lines (${DEFAULT-VALUE}).")
    private int lines;

    @Override
    public Integer call() throws IOException {
        boolean server = service.equals("store") || service.equals("broker");
        String part = server ? service : ServiceName.of(service).module();
        Path log = newest(part);
        List<String> all = Files.readAllLines(log, StandardCharsets.UTF_8);
        System.out.println(log);
        all.subList(Math.max(0, all.size() - lines), all.size()).forEach(System.out::println);
        return 0;
    }

    private Path newest(String part) {
        return List.of(options.kept(), options.demo()).stream()
                .map((HouseFolder folder) -> folder.log(part))
                .filter(Files::exists)
                .max((one, other) ->
                        Long.compare(one.toFile().lastModified(), other.toFile().lastModified()))
                .orElseThrow(() -> new Refused("There is no log of " + part + " yet."));
    }
}
