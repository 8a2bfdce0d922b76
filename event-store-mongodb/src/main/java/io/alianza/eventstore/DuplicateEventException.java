package io.alianza.eventstore;

/** An event of a commit has an id, or a place in its stream, that another event has. Nothing was appended. */
final class DuplicateEventException extends RuntimeException {

    private final int event;

    DuplicateEventException(int event, String message) {
        super(message);
        this.event = event;
    }

    /** Index of the event in the commit. */
    int event() {
        return event;
    }
}
