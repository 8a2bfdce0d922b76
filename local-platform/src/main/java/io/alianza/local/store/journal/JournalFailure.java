package io.alianza.local.store.journal;

/** The journal cannot be read or cannot go on; the message is for the operator. */
public final class JournalFailure extends RuntimeException {

    public JournalFailure(String message) {
        super(message);
    }

    public JournalFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
