package io.alianza.gateway.users;

import io.alianza.gateway.users.UserEvent.PasswordChanged;
import io.alianza.gateway.users.UserEvent.PreferencesChosen;
import io.alianza.gateway.users.UserEvent.RolesAssigned;
import io.alianza.gateway.users.UserEvent.UserActivated;
import io.alianza.gateway.users.UserEvent.UserBlocked;
import io.alianza.gateway.users.UserEvent.UserInvited;
import io.alianza.gateway.users.UserEvent.UserUnblocked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the decisions about a user need to know. */
record UserState(
        boolean exists,
        boolean activated,
        boolean blocked,
        List<String> roles,
        @Nullable String partnerId,
        String language,
        String zone) {

    static final UserState NOBODY = new UserState(false, false, false, List.of(), null, "", "");

    UserState evolve(UserEvent event) {
        return switch (event) {
            case UserInvited e -> new UserState(true, false, false, e.roles(), e.partnerId(), e.language(), e.zone());
            case UserActivated e -> new UserState(exists, true, blocked, roles, partnerId, language, zone);
            case UserBlocked e -> new UserState(exists, activated, true, roles, partnerId, language, zone);
            case UserUnblocked e -> new UserState(exists, activated, false, roles, partnerId, language, zone);
            case RolesAssigned e -> new UserState(exists, activated, blocked, e.roles(), partnerId, language, zone);
            case PreferencesChosen e ->
                new UserState(exists, activated, blocked, roles, partnerId, e.language(), e.zone());
            case PasswordChanged e -> this;
        };
    }
}
