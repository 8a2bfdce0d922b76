package io.alianza.support.commands;

/** The aggregate has moved on since the caller read it (HTTP 412). */
public class VersionConflict extends RuntimeException {

    public VersionConflict(String aggregateId, long expected, long actual) {
        super(aggregateId + " is at version " + actual + ", expected " + expected);
    }
}
