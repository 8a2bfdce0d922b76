package io.alianza.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** The store could not be reached in time and nothing was sent: the commit is not there and never will be. */
public class LogUnavailableException extends EventStoreException {

    public LogUnavailableException(String message) {
        super(message);
    }

    LogUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
