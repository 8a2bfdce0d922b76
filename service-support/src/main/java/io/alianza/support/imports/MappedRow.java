package io.alianza.support.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One object of the file after mapping, already read by type.
 *
 * @param source system the file comes from; with the key it makes the ids
 * @param firstLine line of the file it began on, for the report
 * @param values by field name: String, BigDecimal, Integer, LocalDate or List of String
 * @param lines grouped rows, with their own values
 */
public record MappedRow(
        String source, long firstLine, Map<String, Object> values, List<Map<String, Object>> lines) {

    public String text(String field) {
        return (String) required(field);
    }

    public BigDecimal decimal(String field) {
        return (BigDecimal) required(field);
    }

    public int whole(String field) {
        return (Integer) required(field);
    }

    public LocalDate day(String field) {
        return (LocalDate) required(field);
    }

    public Optional<Object> optional(String field) {
        return Optional.ofNullable(values.get(field));
    }

    private Object required(String field) {
        Object value = values.get(field);
        if (value == null) {
            throw new IllegalArgumentException("no value for " + field);
        }
        return value;
    }
}
