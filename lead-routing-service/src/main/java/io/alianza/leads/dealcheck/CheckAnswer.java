package io.alianza.leads.dealcheck;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** All a partner is told. */
public enum CheckAnswer {
    /** Nobody has it now. No promise: protection starts with approval, priority counts from registration. */
    FREE,
    /** It is yours already. */
    YOURS,
    /** Somebody has to look at it. */
    REVIEW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** One claim that is not the asking partner's is enough for a review, whosever it is. */
    public static CheckAnswer of(List<Claim> claims, @Nullable String asking) {
        if (claims.isEmpty()) {
            return FREE;
        }
        return claims.stream().allMatch(claim -> claim.isOf(asking)) ? YOURS : REVIEW;
    }
}
