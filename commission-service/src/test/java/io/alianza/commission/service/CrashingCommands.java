package io.alianza.commission.service;

import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Outcome;
import io.alianza.support.commands.OutcomeUnknown;
import io.alianza.support.commands.Receipt;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Commands of a process that dies between its two writes: the commit is there, and whoever asked for it never hears of it, so
 * its position is not stored and it is handed the same events again.
 */
public final class CrashingCommands implements Commands {

    private final Commands commands;
    private final AtomicInteger deaths = new AtomicInteger();
    private final AtomicInteger died = new AtomicInteger();

    CrashingCommands(Commands commands) {
        this.commands = commands;
    }

    /** The next commits of reactions are each the last thing that is done. */
    void dieAfterTheNext(int commits) {
        died.set(0);
        deaths.set(commits);
    }

    int died() {
        return died.get();
    }

    @Override
    public Receipt send(Object command, Conditions conditions) {
        return commands.send(command, conditions);
    }

    @Override
    public List<Outcome> sendAll(List<?> all) {
        List<Outcome> outcomes = commands.sendAll(all);
        if (deaths.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            died.incrementAndGet();
            throw new OutcomeUnknown("killed between the two writes", new IllegalStateException());
        }
        return outcomes;
    }

    @Override
    public int handleHere(Object command) {
        return commands.handleHere(command);
    }
}
