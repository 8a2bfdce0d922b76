package io.alianza.support.imports.mapping;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which marks numbers use. Exact: no number passes through a float. */
enum Decimals {
    /** Nothing was stated: {@code 1,234} could mean two things, so only digits and a point are read. */
    PLAIN("[+-]?(\\d+(\\.\\d+)?|\\.\\d+)", "[+]", ".", "1234.56"),
    POINT(
            "[+-]?(\\d{1,3}([,' \\u00a0\\u2019\\u202f]\\d{3})+|\\d+)?(\\.\\d+)?",
            "[+,' \\u00a0\\u2019\\u202f]", ".", "1,234.56"),
    COMMA(
            "[+-]?(\\d{1,3}([.' \\u00a0\\u2019\\u202f]\\d{3})+|\\d+)?(,\\d+)?",
            "[+.' \\u00a0\\u2019\\u202f]", ",", "1.234,56");

    private static final int LONGEST = 40;

    private final Pattern written;
    private final Pattern noise;
    private final String mark;
    private final String example;

    Decimals(String written, String noise, String mark, String example) {
        this.written = Pattern.compile(written);
        this.noise = Pattern.compile(noise);
        this.mark = mark;
        this.example = example;
    }

    Optional<BigDecimal> read(String text) {
        if (text.length() > LONGEST
                || !written.matcher(text).matches()
                || text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(noise.matcher(text).replaceAll("").replace(mark, ".")));
    }

    String example() {
        return example;
    }
}
