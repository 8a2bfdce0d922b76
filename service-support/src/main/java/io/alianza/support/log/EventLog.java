package io.alianza.support.log;

import io.alianza.support.Recorded;
import java.util.List;

/** The service's own log, as publisher, checks and answers read it. */
public interface EventLog {

    String identity();

    /** Position of the last event, {@code -1} when there is none. */
    long head();

    /** Position of one event of a stream that is known to be recorded. */
    long positionOf(String aggregateId, long sequence);

    /** The next events after a position ({@code -1} for the beginning), in order; empty at the head. */
    List<Recorded> after(long position, int atMost);

    /** As the interface hands positions out: {@code <identity>:<position>}. */
    default String named(long position) {
        return identity() + ":" + position;
    }
}
