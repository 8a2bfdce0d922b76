package io.alianza.commission.account;

import io.alianza.support.model.Refusal;
import java.util.Map;

/** Nothing more can count in a year in that currency: its last month, or a month of a later year, is closed. */
public final class YearIsClosed {

    private static final String CODE = "year-closed";

    private YearIsClosed() {}

    static Refusal refusal(int year) {
        return Refusal.conflict(CODE, Map.of("year", Integer.toString(year)));
    }

    public static boolean isReasonOf(Refusal refusal) {
        return refusal.code().equals(CODE);
    }
}
