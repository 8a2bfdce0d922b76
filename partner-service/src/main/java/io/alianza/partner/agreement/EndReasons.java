package io.alianza.partner.agreement;

import java.util.List;

/** Why an agreement was terminated, as keys whose words stand in the message files. */
public final class EndReasons {

    /** The partner's own end brings that of its agreements. */
    public static final String PARTNER_TERMINATED = "partner-terminated";

    public static final List<String> ALL =
            List.of("replaced", "at-own-request", "breach", "program-closed", PARTNER_TERMINATED, "other");

    private EndReasons() {}
}
