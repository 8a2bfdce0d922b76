package io.alianza.support.parking;

import java.time.Instant;
import java.util.List;

/** What is parked for one processor or consumer. */
public interface ParkedQueue {

    /** Name of the processor or consumer. */
    String name();

    List<ParkedSequence> sequences();

    /** How many are parked, those behind a broken one included. */
    long size();

    /** Tries a sequence again from its first; false when it stays parked. */
    boolean retry(String sequence);

    /** Gives up the first of a sequence, for good; those behind it wait for a retry. False when there is none. */
    boolean discard(String sequence);

    /**
     * One sequence that waits.
     *
     * @param sequence aggregate or key
     * @param count how many of it are parked
     * @param first id of the one that broke
     * @param type its type
     * @param cause why, in the words of the failure
     * @param since when it was parked
     */
    record ParkedSequence(String sequence, long count, String first, String type, String cause, Instant since) {}
}
