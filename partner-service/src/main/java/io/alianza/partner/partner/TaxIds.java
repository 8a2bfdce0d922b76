package io.alianza.partner.partner;

import io.alianza.partner.rule.Texts;
import io.alianza.partner.uniqueness.Unique;
import io.alianza.support.model.Ids;
import io.alianza.support.model.KeyedHash;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tax ids in the form they are compared in, and what keeps each of them unique. */
public final class TaxIds {

    private TaxIds() {}

    /** Without the blanks, dots, dashes and slashes people put in for the eye: {@code b-12.345.678} is {@code B12345678}. */
    public static @Nullable String normalised(@Nullable String taxId) {
        String text = Texts.trimmed(taxId);
        return text == null ? null : text.replaceAll("[\\s./-]", "").toUpperCase(Locale.ROOT);
    }

    /** Names a tax id without telling it. */
    public static @Nullable String key(KeyedHash hash, @Nullable String normalised) {
        return normalised == null ? null : hash.id(Unique.TAX_ID.code(), normalised);
    }

    /** What keeps a tax id unique in its country. */
    static String reservation(String country, String key) {
        return Ids.derived(Unique.TAX_ID.prefix(), country, key);
    }
}
