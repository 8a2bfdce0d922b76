package io.alianza.gateway.users;

import static io.alianza.gateway.users.UserScenario.given;

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
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UserDeciderTest {

    private static final String ID = "user-0198c0de-0000-7000-8000-000000000001";
    private static final String PARTNER = "partner-0198c0de-0000-7000-8000-000000000001";
    private static final UserEvent INVITED = new UserInvited(ID, List.of("manager"), null, "es", "Europe/Madrid");
    private static final UserEvent ACTIVATED = new UserActivated(ID);
    private static final UserEvent BLOCKED = new UserBlocked(ID);

    private static InviteUser invite(@Nullable String partnerId, String... roles) {
        return new InviteUser(ID, List.of(roles), partnerId, "es", "Europe/Madrid");
    }

    @Test
    void invites_one_of_the_vendors_people() {
        given().when(invite(null, "manager")).then(INVITED);
    }

    @Test
    void an_invitation_again_changes_nothing() {
        given(INVITED).when(invite(null, "finance")).thenNothing();
    }

    @Test
    void keeps_roles_sorted_and_once() {
        given().when(invite(null, "operations", "finance", "finance"))
                .then(new UserInvited(ID, List.of("finance", "operations"), null, "es", "Europe/Madrid"));
    }

    @Test
    void refuses_a_vendors_role_for_a_partners_user() {
        given().when(invite(PARTNER, "partner-rep", "finance")).thenRefused("role-not-allowed");
    }

    @Test
    void refuses_a_partners_role_for_one_of_the_vendors_people() {
        given().when(invite(null, "partner-admin")).thenRefused("role-not-allowed");
    }

    @Test
    void refuses_the_machines_role_for_a_person() {
        given().when(invite(null, "integration")).thenRefused("role-not-allowed");
    }

    @Test
    void refuses_a_user_without_a_role() {
        given().when(invite(null)).thenRefused("roles-missing");
    }

    @Test
    void refuses_a_language_the_portal_does_not_speak() {
        given().when(new InviteUser(ID, List.of("manager"), null, "tr", "Europe/Madrid"))
                .thenRefused("unknown-language");
    }

    @Test
    void refuses_a_zone_nobody_lives_in() {
        given().when(new InviteUser(ID, List.of("manager"), null, "es", "Europe/Atlantis"))
                .thenRefused("unknown-zone");
    }

    @Test
    void activates_once() {
        given(INVITED).when(new ActivateUser(ID)).then(ACTIVATED);
        given(INVITED, ACTIVATED).when(new ActivateUser(ID)).thenNothing();
    }

    @Test
    void does_not_activate_a_blocked_user() {
        given(INVITED, BLOCKED).when(new ActivateUser(ID)).thenRefused("user-blocked");
    }

    @Test
    void refuses_whatever_is_asked_of_nobody() {
        given().when(new ActivateUser(ID)).thenRefused("not-found");
        given().when(new BlockUser(ID)).thenRefused("not-found");
        given().when(new NotePasswordChange(ID)).thenRefused("not-found");
    }

    @Test
    void assigns_other_roles() {
        given(INVITED).when(new AssignRoles(ID, List.of("finance"))).then(new RolesAssigned(ID, List.of("finance")));
        given(INVITED).when(new AssignRoles(ID, List.of("manager"))).thenNothing();
    }

    @Test
    void never_assigns_a_partners_role_to_the_vendors_people() {
        given(INVITED).when(new AssignRoles(ID, List.of("partner-rep"))).thenRefused("role-not-allowed");
    }

    @Test
    void blocks_and_unblocks() {
        given(INVITED, ACTIVATED).when(new BlockUser(ID)).then(BLOCKED);
        given(INVITED, BLOCKED).when(new BlockUser(ID)).thenNothing();
        given(INVITED, BLOCKED).when(new UnblockUser(ID)).then(new UserUnblocked(ID));
        given(INVITED).when(new UnblockUser(ID)).thenNothing();
    }

    @Test
    void chooses_language_and_zone() {
        given(INVITED)
                .when(new ChoosePreferences(ID, "en", "Atlantic/Canary"))
                .then(new PreferencesChosen(ID, "en", "Atlantic/Canary"));
        given(INVITED).when(new ChoosePreferences(ID, "es", "Europe/Madrid")).thenNothing();
        given(INVITED).when(new ChoosePreferences(ID, "fr", "Europe/Madrid")).thenRefused("unknown-language");
    }

    @Test
    void notes_that_the_password_changed_and_nothing_about_it() {
        given(INVITED, ACTIVATED).when(new NotePasswordChange(ID)).then(new PasswordChanged(ID));
    }
}
