package io.alianza.gateway.portal.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which look a state has; an unknown one of an open list looks neutral. */
final class Tones {

    private static final Set<String> GOOD = Set.of(
            "active",
            "accepted",
            "won",
            "approved",
            "on-statement",
            "held",
            "in-force",
            "done",
            "paid",
            "closed",
            "up");
    private static final Set<String> BAD =
            Set.of("refused", "terminated", "lost", "invalid", "unassignable", "blocked", "failed", "expired", "down");
    private static final Set<String> WAITS = Set.of(
            "offered", "registered", "review", "in-review", "waiting", "suspended", "invited", "accrued", "applied");

    private Tones() {}

    static String of(@Nullable String code) {
        if (code == null) {
            return "";
        }
        if (GOOD.contains(code)) {
            return "good";
        }
        return BAD.contains(code) ? "bad" : WAITS.contains(code) ? "wait-for" : "new";
    }
}
