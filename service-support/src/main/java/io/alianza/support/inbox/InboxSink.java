package io.alianza.support.inbox;

import io.alianza.support.Origin;
import io.alianza.support.Recorded;
import io.alianza.support.commands.UnitsOfWork;
import io.alianza.support.topics.MessageSink;
import java.util.List;
import java.util.Set;

/** Takes a batch of messages into the own log, in one unit of work and so in one commit. */
final class InboxSink implements MessageSink {

    private final Inbox inbox;
    private final UnitsOfWork unitsOfWork;

    InboxSink(Inbox inbox, UnitsOfWork unitsOfWork) {
        this.inbox = inbox;
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
            messages.forEach(message -> Origin.run(Origin.causedBy(message), () -> inbox.receive(message)));
            return messages.size();
        });
    }
}
