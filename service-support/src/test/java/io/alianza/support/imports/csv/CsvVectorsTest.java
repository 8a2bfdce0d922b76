package io.alianza.support.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.imports.SharedData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** The published vectors: csv-spectrum, and the big list of naughty strings. */
class CsvVectorsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> csv_spectrum() throws IOException {
        Path folder = SharedData.folder("vectors/csv-spectrum");
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("csvs"))) {
            files = listed.sorted().toList();
        }
        assertThat(files).hasSize(12);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> means(file)));
    }

    private static void means(Path csv) throws IOException {
        String name = csv.getFileName().toString().replace(".csv", ".json");
        Object meant = JSON.readValue(csv.resolveSibling("../json/" + name).toFile(), Object.class);
        assertThat(rows(Files.readAllBytes(csv))).isEqualTo(meant instanceof List ? meant : List.of(corrected(meant)));
    }

    /** In location_coordinates the published JSON is a bare object, and names another telephone number than its own CSV. */
    private static Map<String, String> corrected(Object bareObject) {
        Map<String, String> row = new LinkedHashMap<>();
        ((Map<?, ?>) bareObject).forEach((column, value) -> row.put((String) column, (String) value));
        assertThat(row.put("Contact Phone Number", "2095257564")).isEqualTo("1234567890");
        return row;
    }

    @Test
    void naughty_strings_come_through_as_they_are() throws IOException {
        String[] naughty = JSON.readValue(
                SharedData.folder("vectors/naughty-strings")
                        .resolve("blns.json")
                        .toFile(),
                String[].class);
        assertThat(naughty).hasSizeGreaterThan(400);
        String csv = Stream.of(naughty)
                .map(CsvVectorsTest::quoted)
                .collect(Collectors.joining("\r\n", "n,text\r\n", "\r\n"));

        List<String> read = rows(csv.getBytes(StandardCharsets.UTF_8)).stream()
                .map(row -> row.get("text"))
                .toList();

        assertThat(read).containsExactly(naughty);
    }

    private static String quoted(String text) {
        return "1,\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static List<Map<String, String>> rows(byte[] bytes) {
        CsvOptions asItIs = new CsvOptions(Optional.empty(), StandardCharsets.UTF_8, false);
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvFile file = CsvFile.open(new ByteArrayInputStream(bytes), asItIs)) {
            for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
                Map<String, String> values = new LinkedHashMap<>();
                for (String column : file.columns()) {
                    values.put(column, row.get().get(column));
                }
                rows.add(values);
            }
        }
        return rows;
    }
}
