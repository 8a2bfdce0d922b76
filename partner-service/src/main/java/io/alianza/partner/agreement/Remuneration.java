package io.alianza.partner.agreement;

import java.util.Arrays;
import java.util.List;

/** What a partner gets, of which an agreement may state several kinds. */
public enum Remuneration {
    /** Discount at purchase: recorded, not paid. */
    MARGIN("margin"),
    VOLUME_BONUS("volume-bonus"),
    COMMISSION("commission"),
    SPIFF("spiff"),
    MDF("mdf");

    private final String code;

    Remuneration(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Remuneration::code).toList();
    }
}
