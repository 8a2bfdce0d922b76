package io.alianza.gateway.users;

import io.alianza.eventstore.StoredEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened to a user. */
public sealed interface UserEvent {

    String userId();

    @StoredEvent("user.invited")
    record UserInvited(
            String userId, List<String> roles, @Nullable String partnerId, String language, String zone)
            implements UserEvent {}

    @StoredEvent("user.activated")
    record UserActivated(String userId) implements UserEvent {}

    @StoredEvent("user.roles-assigned")
    record RolesAssigned(String userId, List<String> roles) implements UserEvent {}

    @StoredEvent("user.blocked")
    record UserBlocked(String userId) implements UserEvent {}

    @StoredEvent("user.unblocked")
    record UserUnblocked(String userId) implements UserEvent {}

    @StoredEvent("user.preferences-chosen")
    record PreferencesChosen(String userId, String language, String zone) implements UserEvent {}

    /** That it was changed, and when; never the password or its hash. */
    @StoredEvent("user.password-changed")
    record PasswordChanged(String userId) implements UserEvent {}
}
