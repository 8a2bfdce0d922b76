package io.alianza.commission.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One deal's commission in an account.
 *
 * @param wonOn business day of the deal
 * @param month statement month it counts in: that of the deal, or the first open one when that was closed
 * @param amount absent while it waits
 * @param missing what it waits for; absent when it does not
 * @param planId plan it waits for; absent when it waits for none
 */
record Entry(
        String accrualId,
        String currency,
        LocalDate wonOn,
        YearMonth month,
        Standing standing,
        @Nullable BigDecimal amount,
        @Nullable WaitingFor missing,
        @Nullable String planId) {

    static final Comparator<Entry> IN_ORDER = Comparator.comparing(Entry::wonOn).thenComparing(Entry::accrualId);

    enum Standing {
        WAITING,
        ACCRUED,
        APPROVED,
        ON_STATEMENT
    }

    boolean is(Standing wanted) {
        return standing == wanted;
    }

    boolean countsThrough(YearMonth last) {
        return !month.isAfter(last);
    }

    BigDecimal earned() {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    boolean waitsFor(Basis.NotKnown other) {
        return is(Standing.WAITING) && missing == other.missing() && Objects.equals(planId, other.planId());
    }

    /** Business day of its postings. */
    LocalDate postedOn() {
        return postedOn(wonOn, month);
    }

    /** A deal that counts in a later month than its own is posted on that month's first day. */
    static LocalDate postedOn(LocalDate wonOn, YearMonth month) {
        return month.atDay(1).isAfter(wonOn) ? month.atDay(1) : wonOn;
    }

    Entry now(Standing next) {
        return new Entry(accrualId, currency, wonOn, month, next, amount, null, null);
    }
}
