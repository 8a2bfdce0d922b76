package io.alianza.leads.deal;

import java.util.List;

/** Reasons are keys of a list, never free text. A refusal's reason is told to the partner: none of them names another. */
public final class DealReasons {

    public static final List<String> REFUSAL = List.of(
            "already-known", "under-review-elsewhere", "incomplete", "outside-agreement", "not-a-project", "other");

    public static final List<String> LOSS =
            List.of("price", "competitor", "no-budget", "no-decision", "timing", "product-fit", "unreachable", "other");

    private DealReasons() {}
}
