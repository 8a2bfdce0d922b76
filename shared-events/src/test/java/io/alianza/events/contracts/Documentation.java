package io.alianza.events.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of a record, read from its source.
 *
 * @param summary what the fact is
 * @param components what each component says
 */
record Documentation(String summary, Map<String, String> components) {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/\\s*public record", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\{@(?:code|link) ([^}]*)}");

    /** Of a record of the tests. */
    private static final Documentation NONE = new Documentation("", Map.of());

    static Documentation of(Class<?> record) {
        Path source = Path.of("src/main/java", record.getName().replace('.', '/') + ".java");
        if (!Files.exists(source)) {
            return NONE;
        }
        try {
            Matcher comment = COMMENT.matcher(Files.readString(source));
            return comment.find()
                    ? read(comment.group(1).replaceAll("(?m)^\\s*\\* ?", "").strip())
                    : NONE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Documentation read(String text) {
        String[] parts = text.split("@param ", -1);
        Map<String, String> components = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] named = plain(parts[i]).split(" ", 2);
            components.put(named[0], named.length == 2 ? named[1] : "");
        }
        return new Documentation(plain(parts[0]), components);
    }

    private static String plain(String text) {
        return TAG.matcher(text).replaceAll("$1").replaceAll("\\s+", " ").strip();
    }
}
