package io.alianza.reporting.cost;

import io.alianza.reporting.sales.SoldDeal;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** What commission cost is broken down by: a key that a deal and its commission share. */
public enum CostBy {
    MONTH(deal -> deal.month().toString(), commission -> YearMonth.from(commission.accruedOn()).toString()),
    PARTNER(SoldDeal::partnerId, Commission::partnerId);

    private final Function<SoldDeal, String> ofDeal;
    private final Function<Commission, String> ofCommission;

    CostBy(Function<SoldDeal, String> ofDeal, Function<Commission, String> ofCommission) {
        this.ofDeal = ofDeal;
        this.ofCommission = ofCommission;
    }

    /** @throws Refusal for a word that is none */
    public static CostBy of(String word) {
        return switch (word) {
            case "month" -> MONTH;
            case "partner" -> PARTNER;
            default ->
                throw Refusal.invalid(List.of(new FieldFault("/by", "unknown-value", word, "month, partner")));
        };
    }

    String key(SoldDeal deal) {
        return ofDeal.apply(deal);
    }

    String key(Commission commission) {
        return ofCommission.apply(commission);
    }
}
