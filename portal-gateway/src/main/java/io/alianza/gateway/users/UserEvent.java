package io.alianza.gateway.users;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a user. */
public sealed interface UserEvent {

    String userId();

    record UserInvited(
            String userId, List<String> roles, @Nullable String partnerId, String language, String zone)
            implements UserEvent {}

    record UserActivated(String userId) implements UserEvent {}

    record RolesAssigned(String userId, List<String> roles) implements UserEvent {}

    record UserBlocked(String userId) implements UserEvent {}

    record UserUnblocked(String userId) implements UserEvent {}

    record PreferencesChosen(String userId, String language, String zone) implements UserEvent {}

    /** That it was changed, and when; never the password or its hash. */
    record PasswordChanged(String userId) implements UserEvent {}
}
