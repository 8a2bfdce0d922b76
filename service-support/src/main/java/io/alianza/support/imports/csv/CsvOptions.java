package io.alianza.support.imports.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What is known about a file before it is opened.
 *
 * @param delimiter between values; empty: sniffed in the header line
 * @param charset unless a byte order mark says otherwise
 * @param trim whether blanks around headers and values are stripped, quoted or not
 */
public record CsvOptions(Optional<Character> delimiter, Charset charset, boolean trim) {

    public static final CsvOptions DEFAULT = new CsvOptions(Optional.empty(), StandardCharsets.UTF_8, true);

    /** For a further file of the same origin, which may use another delimiter. */
    public CsvOptions withDelimiterSniffed() {
        return new CsvOptions(Optional.empty(), charset, trim);
    }
}
