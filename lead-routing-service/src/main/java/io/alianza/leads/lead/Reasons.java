package io.alianza.leads.lead;

import java.util.List;

/** Reasons are keys of a list, never free text: events are kept for ever and must hold nothing personal. */
public final class Reasons {

    public static final List<String> DECLINE = List.of(
            "no-capacity", "not-our-customer", "out-of-zone", "not-our-product", "conflict-of-interest", "other");

    public static final List<String> LOSS =
            List.of("price", "competitor", "no-budget", "no-decision", "timing", "product-fit", "unreachable", "other");

    public static final List<String> INVALID = List.of("spam", "duplicate", "no-such-company", "test", "other");

    /** The partner may no longer get leads. */
    public static final String PARTNER_NOT_ACTIVE = "partner-not-active";

    private Reasons() {}
}
