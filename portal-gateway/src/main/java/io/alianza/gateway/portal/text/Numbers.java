package io.alianza.gateway.portal.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people of the language write them, and as machines do where that cannot be mistaken. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.]\\d{1,4})?");
    private static final Pattern SPANISH = Pattern.compile("-?(\\d{1,3}([.]\\d{3})+|\\d+)(,\\d{1,4})?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)([.]\\d{1,4})?");

    private Numbers() {}

    /** {@code 1.234,50} in Spanish, {@code 1,234.50} in English; empty for what is neither that nor plain. */
    public static Optional<BigDecimal> read(String text, Locale language) {
        String digits = text.replaceAll("[\\s\\u00a0\\u202f€$£]", "");
        boolean english = language.getLanguage().equals("en");
        if (english && ENGLISH.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(",", "")));
        }
        if (!english && SPANISH.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
