package io.alianza.support.imports.mapping;

import io.alianza.support.imports.csv.CsvOptions;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;

/** Reads the keys beneath {@code file}. */
final class FileSection {

    private FileSection() {}

    static CsvOptions read(Map<String, Place> keys) {
        Place trim = keys.get("trim");
        return new CsvOptions(
                Optional.ofNullable(keys.get("delimiter")).flatMap(FileSection::delimiter),
                Optional.ofNullable(keys.get("charset"))
                        .map(FileSection::charset)
                        .orElse(StandardCharsets.UTF_8),
                trim == null || trim.isTrueUnlessFalse());
    }

    private static Optional<Character> delimiter(Place place) {
        String text = place.anyText();
        if (text.equals("tab")) {
            return Optional.of('\t');
        }
        if (text.length() != 1 || text.equals("\"")) {
            place.fault("one character, or tab");
            return Optional.empty();
        }
        return Optional.of(text.charAt(0));
    }

    private static Charset charset(Place place) {
        try {
            return Charset.forName(place.anyText());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            place.fault("a charset such as UTF-8 or windows-1252");
            return StandardCharsets.UTF_8;
        }
    }
}
