package io.alianza.gateway.users;

import io.alianza.gateway.house.RowsInMemory;
import io.alianza.gateway.users.views.UserDirectoryProjection;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Outcome;
import io.alianza.support.commands.Receipt;
import io.alianza.support.commands.VersionConflict;
import io.alianza.support.model.Ids;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The real decisions and the real projection, without a log between them. */
public final class UsersInMemory implements Commands {

    private final RowsInMemory rows;
    private final Map<String, UserState> states = new HashMap<>();
    private final Map<String, Long> versions = new HashMap<>();
    private long position;

    public UsersInMemory(RowsInMemory rows) {
        this.rows = rows;
    }

    @Override
    public synchronized Receipt send(Object command, Conditions conditions) {
        var asked = (UserCommand) command;
        UserState state = states.getOrDefault(asked.userId(), UserState.NOBODY);
        long version = versions.getOrDefault(asked.userId(), -1L);
        Long expected = conditions.expectedVersion();
        if (expected != null && expected != version) {
            throw new VersionConflict(asked.userId(), expected, version);
        }
        for (UserEvent event : UserDecider.decide(state, asked)) {
            state = state.evolve(event);
            record(event);
        }
        states.put(asked.userId(), state);
        return new Receipt(asked.userId(), versions.getOrDefault(asked.userId(), -1L), "log:" + position);
    }

    private void record(UserEvent event) {
        long sequence = versions.merge(event.userId(), 0L, (before, _) -> before + 1);
        var recorded = new Recorded(
                event, Ids.next("event"), event.userId(), sequence, ++position, "log", Instant.EPOCH, Map.of());
        new UserDirectoryProjection().project(recorded, rows);
    }

    @Override
    public List<Outcome> sendAll(List<?> commands) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int handleHere(Object command) {
        throw new UnsupportedOperationException();
    }
}
