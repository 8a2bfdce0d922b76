package io.alianza.gateway.users.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.users.UserEvent;
import io.alianza.gateway.users.UserEvent.PasswordChanged;
import io.alianza.gateway.users.UserEvent.PreferencesChosen;
import io.alianza.gateway.users.UserEvent.RolesAssigned;
import io.alianza.gateway.users.UserEvent.UserActivated;
import io.alianza.gateway.users.UserEvent.UserBlocked;
import io.alianza.gateway.users.UserEvent.UserInvited;
import io.alianza.gateway.users.UserEvent.UserUnblocked;
import io.alianza.support.Recorded;
import io.alianza.support.testing.ProjectionLaws;
import io.alianza.support.testing.RowsInMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserDirectoryProjectionTest {

    private static final UserInvited INVITED = new UserInvited("u", List.of("manager"), null, "es", "Europe/Madrid");

    private static List<Recorded> stream(UserEvent... events) {
        List<Recorded> recorded = new ArrayList<>();
        for (UserEvent event : events) {
            recorded.add(new Recorded(
                    event,
                    "e" + recorded.size(),
                    event.userId(),
                    recorded.size(),
                    recorded.size(),
                    "log",
                    Instant.EPOCH,
                    Map.of()));
        }
        return recorded;
    }

    private static UserRow rowAfter(UserEvent... events) {
        var rows = new RowsInMemory();
        stream(events).forEach(event -> new UserDirectoryProjection().project(event, rows));
        return rows.find(UserDirectoryProjection.USERS, "u").orElseThrow();
    }

    @Test
    void keeps_the_laws_of_read_models() {
        ProjectionLaws.hold(
                new UserDirectoryProjection(),
                stream(
                        INVITED,
                        new UserActivated("u"),
                        new RolesAssigned("u", List.of("finance")),
                        new UserBlocked("u")),
                stream(
                        new UserInvited("v", List.of("partner-rep"), "p", "en", "Europe/Madrid"),
                        new UserBlocked("v"),
                        new UserUnblocked("v"),
                        new PreferencesChosen("v", "es", "Atlantic/Canary"),
                        new PasswordChanged("v")));
    }

    @Test
    void an_unblocked_user_is_what_it_was_before() {
        assertThat(rowAfter(INVITED, new UserBlocked("u"), new UserUnblocked("u"))
                        .status())
                .isEqualTo("invited");
        assertThat(rowAfter(INVITED, new UserActivated("u"), new UserBlocked("u"), new UserUnblocked("u"))
                        .status())
                .isEqualTo("active");
    }

    @Test
    void a_blocked_user_is_not_active() {
        assertThat(rowAfter(INVITED, new UserActivated("u"), new UserBlocked("u"))
                        .isActive())
                .isFalse();
    }

    @Test
    void the_version_is_that_of_the_last_event() {
        assertThat(rowAfter(INVITED, new UserActivated("u"), new PasswordChanged("u"))
                        .version())
                .isEqualTo(2);
    }
}
