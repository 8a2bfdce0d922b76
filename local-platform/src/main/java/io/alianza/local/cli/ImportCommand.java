package io.alianza.local.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports a file into the running house and waits for its report. */
@Command(
        name = "import",
        description = "Imports a CSV file of one kind: products, territories, partners, leads or deals.")
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final HouseOptions options = new HouseOptions();

    @Parameters(index = "0", paramLabel = "KIND")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "MAPPING",
            description = "YAML that says which column feeds which field.")
    private Path mapping = Path.of("");

    @Option(names = "--dry-run", description = "Reads and reports, changes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() {
        FileImport importing = new FileImport(options.running().api());
        System.out.println(kind + ": " + importing.run(kind, file, read(mapping), dryRun));
        return 0;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new Refused("There is no mapping " + file + ".", e);
        } catch (IOException e) {
            throw new Refused("The mapping " + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
