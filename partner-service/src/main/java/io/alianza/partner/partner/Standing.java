package io.alianza.partner.partner;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a partner stands with the vendor. */
public enum Standing {
    APPLIED,
    APPROVED,
    ACTIVE,
    SUSPENDED,
    TERMINATED,
    REFUSED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean mayBecome(Standing next) {
        return next().contains(next);
    }

    /** The relationship is over, or never began: nothing about the partner changes any more. */
    public boolean isOver() {
        return next().isEmpty();
    }

    private Set<Standing> next() {
        return switch (this) {
            case APPLIED -> Set.of(APPROVED, REFUSED);
            case APPROVED, SUSPENDED -> Set.of(ACTIVE, TERMINATED);
            case ACTIVE -> Set.of(SUSPENDED, TERMINATED);
            case TERMINATED, REFUSED -> Set.of();
        };
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Standing::code).toList();
    }
}
