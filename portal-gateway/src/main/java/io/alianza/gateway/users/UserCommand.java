package io.alianza.gateway.users;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a user. */
public sealed interface UserCommand {

    @TargetAggregateIdentifier
    String userId();

    /** @param partnerId the partner a partner's user works for; absent for the vendor's own people */
    record InviteUser(
            String userId, List<String> roles, @Nullable String partnerId, String language, String zone)
            implements UserCommand {}

    /** The invited person has chosen a password and can sign in from now on. */
    record ActivateUser(String userId) implements UserCommand {}

    record AssignRoles(String userId, List<String> roles) implements UserCommand {}

    record BlockUser(String userId) implements UserCommand {}

    record UnblockUser(String userId) implements UserCommand {}

    record ChoosePreferences(String userId, String language, String zone) implements UserCommand {}

    record NotePasswordChange(String userId) implements UserCommand {}
}
