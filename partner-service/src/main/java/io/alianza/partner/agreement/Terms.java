package io.alianza.partner.agreement;

import io.alianza.partner.rule.Texts;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What one version of an agreement says.
 *
 * @param regime {@link Regime}
 * @param remuneration {@link Remuneration}, at least one kind
 * @param paymentDays days from acceptance of the invoice to payment; absent: as the law says
 * @param noticeDays days of notice before the agreement ends; absent: none agreed
 * @param reference number of the signed document
 * @param territories paths in the territory tree, each with all beneath it; empty: everywhere
 * @param products paths in the product tree; empty: all
 * @param validFrom first day
 * @param validTo first day it no longer holds; absent: open end
 * @param planId commission plan; absent when no commission is paid
 */
public record Terms(
        String regime,
        List<String> remuneration,
        @Nullable Integer paymentDays,
        @Nullable Integer noticeDays,
        @Nullable String reference,
        List<String> territories,
        List<String> products,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String planId) {

    /** By law (Ley 3/2004) no agreement may put payment off for longer. */
    private static final int LATEST_PAYMENT = 60;

    private static final int LONGEST_NOTICE = 730;

    /** A document's number and nothing else: what stands here stays in events for ever. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./_-]{0,39}");

    public Terms {
        remuneration = Texts.distinct(remuneration);
        territories = Texts.distinct(territories);
        products = Texts.distinct(products);
        reference = Texts.trimmed(reference);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public Faults faults() {
        boolean endsAfterItBegins = validTo == null || validTo.isAfter(validFrom);
        String end = validTo == null ? null : validTo.toString();
        return new Faults()
                .oneOf(Regime.codes(), regime, "/regime")
                .someOf(Remuneration.codes(), remuneration, "/remuneration")
                .within(1, LATEST_PAYMENT, paymentDays == null ? 1 : paymentDays, "/paymentDays")
                .within(0, LONGEST_NOTICE, noticeDays == null ? 0 : noticeDays, "/noticeDays")
                .matching(reference, REFERENCE, "/reference", REFERENCE.pattern())
                .unless(endsAfterItBegins, "/validTo", "not-after-begin", end, "> " + validFrom)
                .and(commissionNeedsAPlan());
    }

    /** Without a plan a commission would be zero in silence; with a plan and no commission nobody knows what was meant. */
    private Faults commissionNeedsAPlan() {
        boolean paysCommission = remuneration.contains(Remuneration.COMMISSION.code());
        if (planId == null) {
            return new Faults().unless(!paysCommission, "/planId", "required", null, "plan-<UUID>");
        }
        return new Faults()
                .unless(Ids.isValid("plan", planId), "/planId", "format", planId, "plan-<UUID>")
                .unless(paysCommission, "/remuneration", "plan-without-commission", null, "commission");
    }
}
