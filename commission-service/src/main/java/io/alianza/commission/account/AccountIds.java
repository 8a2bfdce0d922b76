package io.alianza.commission.account;

import io.alianza.support.model.Ids;
import java.time.YearMonth;

/** Ids that follow from what they stand for, so that whatever happens twice meets the same stream. */
public final class AccountIds {

    private AccountIds() {}

    public static String account(String partnerId, int year) {
        return Ids.derived("account", partnerId, Integer.toString(year));
    }

    /** A deal earns at most one commission. */
    public static String accrual(String dealId) {
        return Ids.derived("accrual", dealId);
    }

    public static String statement(String partnerId, YearMonth month, String currency) {
        return Ids.derived("statement", partnerId, month.toString(), currency);
    }

    public static String series(String partnerId, String currency) {
        return Ids.derived("series", partnerId, currency);
    }
}
