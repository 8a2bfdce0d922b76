package io.alianza.partner.partner;

import java.util.List;

/** Why a partner was refused, suspended or terminated, as keys whose words stand in the message files. */
public final class Reasons {

    public static final List<String> REFUSAL =
            List.of("not-a-fit", "incomplete", "channel-conflict", "credit", "duplicate", "other");

    public static final List<String> SUSPENSION =
            List.of("inactive", "unpaid", "breach", "compliance", "at-own-request", "other");

    public static final List<String> TERMINATION =
            List.of("at-own-request", "inactive", "unpaid", "breach", "out-of-business", "program-closed", "other");

    private Reasons() {}
}
