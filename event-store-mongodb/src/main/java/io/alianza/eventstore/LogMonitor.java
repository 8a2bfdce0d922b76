package io.alianza.eventstore;

import java.time.Duration;

/**
 * What a log tells of itself while it works; {@link LogMeters} makes metrics of it. It is told on the log's own threads, so it is
 * quick and throws nothing. How far a follower lags behind is asked for instead: {@link MongoMessageSource#lag}.
 */
public interface LogMonitor {

    /** Takes no notice. */
    LogMonitor SILENT = new LogMonitor() {};

    /** How an append ended for its caller. */
    enum Ending {
        STORED,
        REFUSED,
        NOT_SENT,
        UNKNOWN
    }

    /**
     * A group of commits was sent in one insert, and something was answered or the time was over.
     *
     * @param commits in the group
     * @param took until the answer
     */
    default void groupSent(int commits, Duration took) {}

    /**
     * An append ended.
     *
     * @param took as its caller waited: queueing, group and decision
     */
    default void appended(Ending ending, Duration took) {}

    /** Reading stopped, because this commit is missing although a later one is there: the log is damaged. */
    default void holeFound(long missing) {}
}
