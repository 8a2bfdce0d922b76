package io.alianza.partner.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a contact is there for. */
public enum ContactRole {
    ADMIN,
    SALES,
    FINANCE,
    TECHNICAL;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(ContactRole::code).toList();
    }
}
