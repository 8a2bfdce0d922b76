package io.alianza.partner.listing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** A list as CSV: all of it, streamed, with the names of the JSON fields as its header. */
public final class CsvTable<T> {

    /** Media type of the answer. */
    public static final String CSV = "text/csv";

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final List<Column<T>> columns;

    public CsvTable(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param value what stands in the cell; a collection's elements with blanks between */
    public record Column<T>(String name, Function<T, @Nullable Object> value) {}

    /** @param rows closed when they are written, or when the client has gone */
    public void write(HttpServletResponse response, String fileName, Stream<T> rows) throws IOException {
        response.setContentType(CSV + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + fileName + "\"");
        try (rows;
                var printer = new CSVPrinter(
                        new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8), FORMAT)) {
            print(printer, rows);
        }
    }

    private void print(CSVPrinter printer, Stream<T> rows) throws IOException {
        printer.printRecord(columns.stream().map(Column::name));
        rows.forEach(row -> {
            try {
                printer.printRecord(columns.stream().map(column -> cell(column.value().apply(row))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Collection<?> several -> several.stream().map(String::valueOf).collect(Collectors.joining(" "));
            case String text -> harmless(text);
            default -> value.toString();
        };
    }

    /** A spreadsheet would run a name that begins like a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
