package io.alianza.gateway.users;

import io.alianza.gateway.users.UserCommand.ActivateUser;
import io.alianza.gateway.users.UserCommand.AssignRoles;
import io.alianza.gateway.users.UserCommand.BlockUser;
import io.alianza.gateway.users.UserCommand.ChoosePreferences;
import io.alianza.gateway.users.UserCommand.InviteUser;
import io.alianza.gateway.users.UserCommand.NotePasswordChange;
import io.alianza.gateway.users.UserCommand.UnblockUser;
import io.alianza.gateway.users.UserEvent.PasswordChanged;
import io.alianza.gateway.users.UserEvent.PreferencesChosen;
import io.alianza.gateway.users.UserEvent.RolesAssigned;
import io.alianza.gateway.users.UserEvent.UserActivated;
import io.alianza.gateway.users.UserEvent.UserBlocked;
import io.alianza.gateway.users.UserEvent.UserInvited;
import io.alianza.gateway.users.UserEvent.UserUnblocked;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All decisions about a user. An empty list means: it is so already. */
final class UserDecider {

    private static final Set<String> LANGUAGES = Set.of("es", "en");

    private UserDecider() {}

    static List<UserEvent> decide(UserState state, UserCommand command) {
        if (command instanceof InviteUser invite) {
            return invite(state, invite);
        }
        if (!state.exists()) {
            throw Refusal.notFound("not-found", Map.of("id", command.userId()));
        }
        return switch (command) {
            case InviteUser c -> throw new IllegalStateException("decided above");
            case ActivateUser c -> activate(state, c);
            case AssignRoles c -> assign(state, c);
            case BlockUser c -> state.blocked() ? List.of() : List.of(new UserBlocked(c.userId()));
            case UnblockUser c -> state.blocked() ? List.of(new UserUnblocked(c.userId())) : List.of();
            case ChoosePreferences c -> choose(state, c);
            case NotePasswordChange c -> List.of(new PasswordChanged(c.userId()));
        };
    }

    private static List<UserEvent> invite(UserState state, InviteUser c) {
        if (state.exists()) {
            return List.of();
        }
        RolesMatchTheOrganisation.verify(c.roles(), c.partnerId());
        preferencesAreKnown(c.language(), c.zone());
        return List.of(new UserInvited(c.userId(), sorted(c.roles()), c.partnerId(), c.language(), c.zone()));
    }

    private static List<UserEvent> activate(UserState state, ActivateUser c) {
        if (state.blocked()) {
            throw Refusal.conflict("user-blocked", Map.of());
        }
        return state.activated() ? List.of() : List.of(new UserActivated(c.userId()));
    }

    private static List<UserEvent> assign(UserState state, AssignRoles c) {
        RolesMatchTheOrganisation.verify(c.roles(), state.partnerId());
        List<String> roles = sorted(c.roles());
        return roles.equals(state.roles()) ? List.of() : List.of(new RolesAssigned(c.userId(), roles));
    }

    private static List<UserEvent> choose(UserState state, ChoosePreferences c) {
        preferencesAreKnown(c.language(), c.zone());
        boolean same = c.language().equals(state.language()) && c.zone().equals(state.zone());
        return same ? List.of() : List.of(new PreferencesChosen(c.userId(), c.language(), c.zone()));
    }

    private static void preferencesAreKnown(String language, String zone) {
        if (!LANGUAGES.contains(language)) {
            throw Refusal.invalid(List.of(new FieldFault("/language", "unknown-language", language, "es, en")));
        }
        if (!ZoneId.getAvailableZoneIds().contains(zone)) {
            throw Refusal.invalid(List.of(new FieldFault("/zone", "unknown-zone", zone, "Europe/Madrid")));
        }
    }

    private static List<String> sorted(List<String> roles) {
        return roles.stream().distinct().sorted().toList();
    }
}
