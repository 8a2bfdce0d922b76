package io.alianza.support.imports;

import io.alianza.support.model.Ids;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is remembered of an object that was imported, without its content.
 *
 * @param id derived from kind, source and key, so that the key itself is not kept
 * @param content hash of all values
 * @param fields four hexadecimal digits per field: enough to name what differs, too few to guess a value from
 * @param importId import it came with
 * @param line line of that file
 * @param log identity of the log it went into; a restored log does not know it
 */
record Fingerprint(String id, String content, Map<String, String> fields, String importId, long line, String log) {

    private static final int DIGITS_PER_FIELD = 4;

    static String idOf(String kind, MappedRow row) {
        return Ids.derived("key", kind, row.source(), row.key());
    }

    static Fingerprint of(String kind, MappedRow row, String importId, String log) {
        Map<String, String> texts = new TreeMap<>();
        row.values().forEach((field, value) -> texts.put(field, text(value)));
        if (!row.lines().isEmpty()) {
            texts.put("lines", text(row.lines()));
        }
        Map<String, String> fields = new TreeMap<>();
        texts.forEach(
                (field, text) -> fields.put(field, hash(field + "\u0000" + text).substring(0, DIGITS_PER_FIELD)));
        return new Fingerprint(idOf(kind, row), hash(text(texts)), fields, importId, row.firstLine(), log);
    }

    boolean sameContent(Fingerprint other) {
        return content.equals(other.content);
    }

    /** Whether both are the same object of the same file: an interrupted batch that is carried out again. */
    boolean sameOccurrence(Fingerprint other) {
        return importId.equals(other.importId) && line == other.line;
    }

    /** Names of the fields that are not the same. */
    String differences(Fingerprint other) {
        TreeSet<String> names = new TreeSet<>(fields.keySet());
        names.addAll(other.fields.keySet());
        names.removeIf(name -> Objects.equals(fields.get(name), other.fields.get(name)));
        return String.join(", ", names);
    }

    /** 1.50 and 1.5 are the same content; elements are kept apart by lengths, so that no two contents look alike. */
    private static String text(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Map<?, ?> map -> {
                StringBuilder text = new StringBuilder("{");
                new TreeMap<>(map)
                        .forEach(
                                (key, one) -> text.append(sized(key.toString())).append(sized(text(one))));
                yield text.append('}').toString();
            }
            case List<?> list -> {
                StringBuilder text = new StringBuilder("[");
                list.forEach(one -> text.append(sized(text(one))));
                yield text.append(']').toString();
            }
            default -> value.toString();
        };
    }

    private static String sized(String text) {
        return text.length() + ":" + text;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
