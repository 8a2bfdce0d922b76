package io.alianza.eventstore;

/**
 * The log is not the one that was read before: it was restored from a backup or begun anew. What was derived from it no longer
 * belongs to it and must be rebuilt.
 */
public class LogRestoredException extends IllegalStateException {

    private LogRestoredException(String detail) {
        super("log restored, rebuild: " + detail);
    }

    static LogRestoredException otherIdentity(String what, String expected, String found) {
        return new LogRestoredException(what + " belongs to log " + expected + ", but the log is " + found);
    }

    static LogRestoredException beyondHead(Position position, Position head) {
        return new LogRestoredException("position " + position + " is beyond the head " + head);
    }
}
