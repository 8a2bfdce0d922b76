package io.alianza.support.sample;

import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.inbox.Inbox;
import io.alianza.support.sample.JarCommand.FillJar;
import java.util.Set;

/** What other bottles are emptied into our jars; the filling's id is derived, so a repetition is recognised. */
final class BottleInbox implements Inbox {

    private final Commands commands;

    BottleInbox(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String name() {
        return "bottles";
    }

    @Override
    public Set<String> topics() {
        return Set.of(BottleEmptied.TOPIC);
    }

    @Override
    public void receive(Recorded message) {
        BottleEmptied emptied = (BottleEmptied) message.payload();
        commands.handleHere(
                new FillJar(emptied.jarId(), emptied.bottleId() + "/" + message.sequence(), emptied.amount()));
    }
}
