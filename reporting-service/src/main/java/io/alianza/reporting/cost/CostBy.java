package io.alianza.reporting.cost;

import io.alianza.reporting.sales.SoldDeal;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.time.YearMonth;
import java.util.List;

/** What commission cost is broken down by: a key that a deal and its commission share. */
public enum CostBy {
    MONTH,
    PARTNER;

    /**
     * The way a word names.
     *
     * @throws Refusal for a word that is none
     */
    public static CostBy of(String word) {
        return switch (word) {
            case "month" -> MONTH;
            case "partner" -> PARTNER;
            default -> throw Refusal.invalid(List.of(new FieldFault("/by", "unknown-value", word, "month, partner")));
        };
    }

    String key(SoldDeal deal) {
        return switch (this) {
            case MONTH -> deal.month().toString();
            case PARTNER -> deal.partnerId();
        };
    }

    String key(Commission commission) {
        return switch (this) {
            case MONTH -> YearMonth.from(commission.accruedOn()).toString();
            case PARTNER -> commission.partnerId();
        };
    }
}
