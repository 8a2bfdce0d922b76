package io.alianza.support.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Records as CSV (RFC 4180): one column per component, nested records as {@code outer.inner}, lists joined by a bar. Text that
 * a spreadsheet would take for a formula is told apart by an apostrophe.
 */
final class Csv {

    static final MediaType TYPE = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private Csv() {}

    static <R extends Record> void write(Class<R> type, Stream<R> rows, Writer target) {
        try (CSVPrinter printer = new CSVPrinter(target, CSVFormat.RFC4180)) {
            printer.printRecord(columns(type, ""));
            rows.forEach(row -> print(printer, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CSVPrinter printer, Record row) {
        try {
            printer.printRecord(values(row.getClass(), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(Class<?> type, String prefix) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(part -> part.getType().isRecord()
                        ? columns(part.getType(), prefix + part.getName() + ".").stream()
                        : Stream.of(prefix + part.getName()))
                .toList();
    }

    private static List<String> values(Class<?> type, @Nullable Object row) {
        List<String> values = new ArrayList<>();
        for (RecordComponent part : type.getRecordComponents()) {
            Object value = row == null ? null : read(part, row);
            if (part.getType().isRecord()) {
                values.addAll(values(part.getType(), value));
            } else {
                values.add(text(value));
            }
        }
        return values;
    }

    private static @Nullable Object read(RecordComponent part, Object row) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Optional<?> optional -> text(optional.orElse(null));
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Collection<?> several -> several.stream().map(Csv::text).collect(Collectors.joining("|"));
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
