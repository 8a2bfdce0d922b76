package io.alianza.gateway.users.views;

import io.alianza.gateway.users.UserEvent;
import io.alianza.gateway.users.UserEvent.PasswordChanged;
import io.alianza.gateway.users.UserEvent.PreferencesChosen;
import io.alianza.gateway.users.UserEvent.RolesAssigned;
import io.alianza.gateway.users.UserEvent.UserActivated;
import io.alianza.gateway.users.UserEvent.UserBlocked;
import io.alianza.gateway.users.UserEvent.UserInvited;
import io.alianza.gateway.users.UserEvent.UserUnblocked;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps one row per user. */
public final class UserDirectoryProjection implements Projection {

    public static final Table<UserRow> USERS = Table.of(UserRow.class, "users").indexedBy("partnerId");

    @Override
    public String name() {
        return "user-directory";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(USERS);
    }

    @Override
    public void project(Recorded recorded, Rows rows) {
        if (recorded.payload() instanceof UserEvent event) {
            rows.change(USERS, event.userId(), recorded, row -> changed(row, event, recorded.sequence()));
        }
    }

    private static UserRow changed(@Nullable UserRow before, UserEvent event, long version) {
        if (event instanceof UserInvited e) {
            return new UserRow(e.userId(), e.roles(), e.partnerId(), e.language(), e.zone(), "invited", false, version);
        }
        UserRow row = Objects.requireNonNull(before);
        return switch (event) {
            case UserInvited e -> row;
            case UserActivated e -> with(row, "active", true, version);
            case UserBlocked e -> with(row, "blocked", row.activated(), version);
            case UserUnblocked e -> with(row, row.activated() ? "active" : "invited", row.activated(), version);
            case RolesAssigned e ->
                new UserRow(
                        row.id(),
                        e.roles(),
                        row.partnerId(),
                        row.language(),
                        row.zone(),
                        row.status(),
                        row.activated(),
                        version);
            case PreferencesChosen e ->
                new UserRow(
                        row.id(),
                        row.roles(),
                        row.partnerId(),
                        e.language(),
                        e.zone(),
                        row.status(),
                        row.activated(),
                        version);
            case PasswordChanged e -> with(row, row.status(), row.activated(), version);
        };
    }

    private static UserRow with(UserRow row, String status, boolean activated, long version) {
        return new UserRow(
                row.id(), row.roles(), row.partnerId(), row.language(), row.zone(), status, activated, version);
    }
}
