package io.alianza.partner.partner;

import io.alianza.support.model.Faults;
import java.math.BigDecimal;

/**
 * How much a partner can take.
 *
 * @param openLeads leads it can hold at a time
 * @param weight its share of leads relative to others; decimal digits in their shortest form, 0 for none
 */
public record Capacity(int openLeads, String weight) {

    private static final int MOST_LEADS = 10_000;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000);
    private static final int DECIMALS = 3;

    /** What is expected, as faults say it. */
    public static final String OPEN_LEADS = "0.." + MOST_LEADS;

    public static final String WEIGHTS = "0..1000, 3 decimals at most";

    public static Capacity of(int openLeads, BigDecimal weight) {
        BigDecimal shortest = weight.stripTrailingZeros();
        return new Capacity(openLeads, isShort(shortest) ? shortest.toPlainString() : shortest.toString());
    }

    /** {@code 1E999999999} is a number too, and would be a gigabyte of zeros. */
    private static boolean isShort(BigDecimal number) {
        return Math.abs((long) number.scale()) <= 10;
    }

    Faults faults() {
        BigDecimal share = new BigDecimal(weight);
        boolean inside = share.signum() >= 0 && share.compareTo(HEAVIEST) <= 0 && share.scale() <= DECIMALS;
        return new Faults()
                .within(0, MOST_LEADS, openLeads, "/capacity")
                .unless(inside, "/weight", "out-of-range", weight, WEIGHTS);
    }
}
