package io.alianza.gateway.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.gateway.access.SignedIn;
import io.alianza.gateway.house.RowsInMemory;
import io.alianza.gateway.users.Role;
import io.alianza.gateway.users.views.UserDirectoryProjection;
import io.alianza.gateway.users.views.UserRow;
import io.alianza.support.Recorded;
import io.alianza.support.testing.PeopleInMemory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final SignedIn MANAGER =
            new SignedIn("user-1", List.of(Role.MANAGER), Optional.empty(), Locale.of("es"), ZoneOffset.UTC);

    private final RowsInMemory rows = new RowsInMemory();
    private final Directory directory = new Directory(rows, new PeopleInMemory());

    private void users(int count) {
        for (int i = 0; i < count; i++) {
            String id = "user-%04d".formatted(i);
            rows.change(
                    UserDirectoryProjection.USERS,
                    id,
                    new Recorded("", "event", id, 0, 1, "log", Instant.EPOCH, Map.of()),
                    _ -> new UserRow(id, List.of("manager"), null, "es", "UTC", "active", true, 0));
        }
    }

    @Test
    void nobody_is_left_out_however_many_there_are() {
        users(701);

        Set<String> seen = new HashSet<>();
        Optional<String> cursor = Optional.empty();
        do {
            Directory.Found found = directory.visibleTo(MANAGER, cursor);
            found.entries().forEach(entry -> assertThat(seen.add(entry.id())).isTrue());
            cursor = found.next();
        } while (cursor.isPresent());

        assertThat(seen).hasSize(701);
    }

    @Test
    void few_are_on_one_page() {
        users(3);

        assertThat(directory.visibleTo(MANAGER, Optional.empty()).next()).isEmpty();
    }
}
