package io.alianza.eventstore;

import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** A commit with this key is in the log already: what was asked for has been done before. Nothing was appended. */
public class DuplicateCommitKeyException extends EventStoreException {

    private final String key;
    private final Appended earlier;

    public DuplicateCommitKeyException(String key, Appended earlier) {
        super("commit " + earlier.commit() + " bears the key " + key + " already");
        this.key = key;
        this.earlier = earlier;
    }

    public String key() {
        return key;
    }

    /** Where the earlier commit stands. */
    public Appended earlier() {
        return earlier;
    }
}
