package io.alianza.partner.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The legal regime of an agreement. */
public enum Regime {
    RESELLER,
    DISTRIBUTION,
    REFERRAL,
    AFFILIATE,
    AGENCY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Regime::code).toList();
    }
}
