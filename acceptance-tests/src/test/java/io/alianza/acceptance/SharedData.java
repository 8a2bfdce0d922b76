package io.alianza.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Assumptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real input beside the project; a test that needs it is skipped without it, and fails without it under CI. */
final class SharedData {

    private static final Path FOLDER =
            ProjectFiles.root().resolve("../shared/data").normalize();

    private SharedData() {}

    static Path adventureWorks() {
        Path folder = FOLDER.resolve("adventureworks");
        boolean present = Files.isDirectory(folder);
        if (!present && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI needs ../shared/data/adventureworks beside the project");
        }
        Assumptions.assumeTrue(present, "skipped: ../shared/data/adventureworks is not beside the project");
        return folder;
    }

    static JsonNode goldenTotals() {
        return JsonMapper.shared()
                .readTree(adventureWorks().resolve("golden-totals.json").toFile());
    }

    /** The rows of one file of the data warehouse, in file order. The caller closes the stream. */
    static Stream<CSVRecord> rows(String file) {
        try {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            Path path = adventureWorks().resolve("dw").resolve(file);
            CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format);
            return parser.stream().onClose(() -> close(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
