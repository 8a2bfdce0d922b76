package io.alianza.support.inbox;

import io.alianza.support.Origin;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.UnitsOfWork;
import io.alianza.support.topics.MessageSink;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a batch of messages into the own log, in one unit of work and so in one commit. */
final class InboxSink implements MessageSink {

    private final Inbox inbox;
    private final Commands commands;
    private final UnitsOfWork unitsOfWork;

    InboxSink(Inbox inbox, Commands commands, UnitsOfWork unitsOfWork) {
        this.inbox = inbox;
        this.commands = commands;
        this.unitsOfWork = unitsOfWork;
    }

    @Override
    public String name() {
        return "inbox:" + inbox.name();
    }

    @Override
    public Set<String> topics() {
        return inbox.topics();
    }

    @Override
    public void take(List<Recorded> messages) {
        unitsOfWork.insist(() -> {
            // What is known here of a thing usually bears the id it has there.
            commands.readAhead(messages.stream().map(Recorded::aggregateId).collect(Collectors.toSet()));
            messages.forEach(message -> Origin.run(Origin.causedBy(message), () -> inbox.receive(message)));
            return messages.size();
        });
    }
}
