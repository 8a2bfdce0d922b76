package io.alianza.commission.plan;

/** What is held against the bounds of a rule's bands. Stated in every version, so that a replay needs no default. */
public enum Measure {
    /**
     * The deal's amount in one product line (first segment of the product's path). Products of that line with a rule of their
     * own are measured by themselves.
     */
    DEAL_AMOUNT_IN_PRODUCT_LINE
}
