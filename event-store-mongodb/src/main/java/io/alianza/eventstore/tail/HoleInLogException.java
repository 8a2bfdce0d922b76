package io.alianza.eventstore.tail;

/** A commit is missing although a later one is there: the log is damaged, or a backup was restored in part. */
public class HoleInLogException extends IllegalStateException {

    private final long missing;

    public HoleInLogException(long missing, long found) {
        super("commit " + missing + " is missing although commit " + found
                + " is there: the log is damaged or was restored in"
                + " part. Nothing is read beyond it; an operator may close it with an empty commit");
        this.missing = missing;
    }

    /** The first commit number that is missing. */
    public long missing() {
        return missing;
    }
}
