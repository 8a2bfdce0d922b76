package io.alianza.support.reactions;

import io.alianza.support.Origin;
import io.alianza.support.Recorded;
import io.alianza.support.processing.EventSink;

/** Feeds a reaction; what it causes carries the event's story on. */
final class ReactionSink implements EventSink, EventSink.Batch {

    private final Reaction reaction;

    ReactionSink(Reaction reaction) {
        this.reaction = reaction;
    }

    @Override
    public String name() {
        return "reaction:" + reaction.name();
    }

    @Override
    public Batch begin() {
        return this;
    }

    @Override
    public void handle(Recorded event) {
        Origin.run(Origin.causedBy(event), () -> reaction.react(event));
    }

    @Override
    public void end() {
        reaction.endOfBatch();
    }
}
