package io.alianza.gateway.routing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The services behind the door, and the nouns each of them owns. */
public enum Upstream {
    PARTNER("partner", Set.of("partners", "agreements", "products", "territories", "partner-names")),
    LEADS("leads", Set.of("leads", "deals", "deal-checks")),
    COMMISSION("commission", Set.of("plans", "commissions", "statements", "statement-closings", "balances")),
    REPORTING("reporting", Set.of("reports"));

    private static final String PREFIX = "/api/v1/";

    private final String code;
    // What Set.of() made never changes; the type cannot say so.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> nouns;

    Upstream(String code, Set<String> nouns) {
        this.code = code;
        this.nouns = nouns;
    }

    /** Name in configuration, metrics and messages. */
    public String code() {
        return code;
    }

    static Optional<Upstream> owning(String path) {
        if (!path.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String[] segments = path.substring(PREFIX.length()).split("/", 3);
        // An import is the business of whoever owns the things imported: /imports/deals belongs to the owner of deals.
        String noun = segments[0].equals("imports") && segments.length > 1 ? segments[1] : segments[0];
        return Arrays.stream(values())
                .filter(upstream -> upstream.nouns.contains(noun))
                .findFirst();
    }
}
