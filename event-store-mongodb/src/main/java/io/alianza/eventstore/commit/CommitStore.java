package io.alianza.eventstore.commit;

/** The committer's whole view of the document store. */
public interface CommitStore {

    /** Carries a request out and says what came of it; {@link Answer.Unclear} instead of any exception of the store. */
    Answer send(Request request);
}
