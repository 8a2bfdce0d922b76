package io.alianza.support.imports;

import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Outcome;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Streams that are begun once and refuse a key that begins with {@code bad}; it can be made to fail before or after the commit. */
final class FakeCommands implements Commands {

    final Set<String> streams = new LinkedHashSet<>();
    final List<Integer> commits = new ArrayList<>();
    Consumer<List<?>> beforeCommit = _ -> {};
    Consumer<List<?>> afterCommit = _ -> {};

    @Override
    public List<Outcome> sendAll(List<?> commands) {
        beforeCommit.accept(commands);
        List<Outcome> outcomes = new ArrayList<>();
        commands.forEach(command -> outcomes.add(handle((String) command)));
        commits.add(commands.size());
        afterCommit.accept(commands);
        return outcomes;
    }

    private Outcome handle(String id) {
        if (id.startsWith("bad")) {
            return new Outcome.Refused(Refusal.conflict("key-is-bad", Map.of("key", id)));
        }
        boolean begun = streams.add(id);
        return new Outcome.Done(new Receipt(id, 0, "log:1"), begun ? 1 : 0);
    }

    @Override
    public Receipt send(Object command, Conditions conditions) {
        throw new AssertionError("imports send in batches");
    }

    @Override
    public int handleHere(Object command) {
        throw new AssertionError("imports have no unit of work of their own");
    }
}
