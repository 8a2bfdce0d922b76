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
 * @param key the object's own key in that system, as the mapping states it
 * @param firstLine line of the file it began on, for the report
 * @param values by field name: String, BigDecimal, Integer, LocalDate or List of String; a field without value is missing
 * @param lines grouped rows, with their own values (names without {@code lines[].})
 */
public record MappedRow(
        String source, String key, long firstLine, Map<String, Object> values, List<Map<String, Object>> lines) {

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

    /** Empty when the field has no value. */
    public List<String> list(String field) {
        return values.get(field) instanceof List<?> list
                ? list.stream().map(String.class::cast).toList()
                : List.of();
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
