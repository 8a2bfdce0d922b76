package io.alianza.gateway.access;

import io.alianza.gateway.messaging.PartnerStatusProjection;
import io.alianza.gateway.messaging.PartnerStatusRow;
import io.alianza.gateway.users.Role;
import io.alianza.gateway.users.views.UserDirectoryProjection;
import io.alianza.gateway.users.views.UserRow;
import io.alianza.support.views.Views;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/** Whether a user may come in now: asked at sign-in and again on every request. What is not known is not let in. */
public final class Admission {

    /** Why somebody stays outside. */
    public enum Refused {
        UNKNOWN,
        INVITED,
        BLOCKED,
        PARTNER_SUSPENDED
    }

    /** Either somebody, or why not. */
    public sealed interface Answer {}

    public record Admitted(SignedIn user) implements Answer {}

    public record Rejected(Refused why) implements Answer {}

    private final Views views;

    public Admission(Views views) {
        this.views = views;
    }

    public Answer check(String userId) {
        Optional<UserRow> found = views.find(UserDirectoryProjection.USERS, userId);
        if (found.isEmpty()) {
            return new Rejected(Refused.UNKNOWN);
        }
        UserRow user = found.get();
        if (!user.isActive()) {
            return new Rejected(user.status().equals("invited") ? Refused.INVITED : Refused.BLOCKED);
        }
        if (user.partnerId() != null && !partnerAdmits(user.partnerId())) {
            return new Rejected(Refused.PARTNER_SUSPENDED);
        }
        return new Admitted(signedIn(user));
    }

    public Optional<SignedIn> find(String userId) {
        return check(userId) instanceof Admitted(SignedIn user) ? Optional.of(user) : Optional.empty();
    }

    private boolean partnerAdmits(String partnerId) {
        return views.find(PartnerStatusProjection.PARTNERS, partnerId)
                .filter(PartnerStatusRow::admitsUsers)
                .isPresent();
    }

    private static SignedIn signedIn(UserRow user) {
        return new SignedIn(
                user.id(),
                user.roles().stream().flatMap(code -> Role.of(code).stream()).toList(),
                Optional.ofNullable(user.partnerId()),
                Locale.of(user.language()),
                ZoneId.of(user.zone()));
    }
}
