package io.alianza.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The store did not say in time whether the commit is there; it may be, now or later. Repeat with the same ids or key. */
public class UnknownOutcomeException extends EventStoreException {

    public UnknownOutcomeException(String message) {
        super(message);
    }
}
