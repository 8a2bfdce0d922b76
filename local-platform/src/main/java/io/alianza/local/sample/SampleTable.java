package io.alianza.local.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The small tables of this package's own making: semicolons, a header, no quotes. */
final class SampleTable {

    private SampleTable() {}

    static List<List<String>> rows(String file) {
        InputStream stream = Objects.requireNonNull(SampleTable.class.getResourceAsStream("/sample/" + file), file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(";", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
