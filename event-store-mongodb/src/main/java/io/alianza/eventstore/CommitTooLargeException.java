package io.alianza.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The events of one unit of work do not fit into one commit. Nothing was appended. */
public class CommitTooLargeException extends EventStoreException {

    private CommitTooLargeException(String message) {
        super(message);
    }

    static CommitTooLargeException events(int events) {
        return new CommitTooLargeException("a commit of " + events + " events was refused: it may hold at most "
                + Position.EVENTS_PER_COMMIT + ". Divide the work into several units of work");
    }

    static CommitTooLargeException bytes(int bytes, int most) {
        return new CommitTooLargeException(
                "a commit of " + bytes + " bytes was refused: a document of the store may have at" + " most " + most
                        + ". Divide the work into several units of work, or keep large content elsewhere");
    }
}
