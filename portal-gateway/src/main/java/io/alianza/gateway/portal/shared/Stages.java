package io.alianza.gateway.portal.shared;

import java.util.List;

/** The stages and reasons offered in forms. The services decide what is allowed; an unknown one is shown as it comes. */
public final class Stages {

    public static final List<String> OF_LEAD = List.of("accepted", "contacted", "qualified", "proposal");
    public static final List<String> OF_DEAL = List.of("approved", "qualified", "proposal", "negotiation");
    public static final List<String> DECLINE = List.of(
            "no-capacity", "not-our-customer", "out-of-zone", "not-our-product", "conflict-of-interest", "other");
    public static final List<String> LOST =
            List.of("price", "competitor", "no-budget", "no-decision", "timing", "product-fit", "unreachable", "other");
    public static final List<String> REFUSE = List.of(
            "already-known", "under-review-elsewhere", "incomplete", "outside-agreement", "not-a-project", "other");
    public static final List<String> REFUSE_PARTNER =
            List.of("not-a-fit", "incomplete", "channel-conflict", "credit", "duplicate", "other");
    public static final List<String> SUSPEND_PARTNER =
            List.of("inactive", "unpaid", "breach", "compliance", "at-own-request", "other");
    public static final List<String> TERMINATE_PARTNER =
            List.of("at-own-request", "inactive", "unpaid", "breach", "out-of-business", "program-closed", "other");

    private Stages() {}

    /** The stages after the given one: where a lead or deal may go by one press. */
    public static List<String> after(List<String> all, String stage) {
        int at = all.indexOf(stage);
        return all.subList(Math.max(at + 1, 1), all.size());
    }
}
