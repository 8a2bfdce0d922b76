package io.alianza.eventstore;

import io.alianza.eventstore.commit.Slot;
import org.jspecify.annotations.Nullable;

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

    static LogRestoredException gone(@Nullable Slot newest) {
        return new LogRestoredException("commit " + (newest == null ? "" : newest.number()) + " was read and is gone");
    }

    static LogRestoredException beyondHead(Position position, Position head) {
        return new LogRestoredException("position " + position + " is beyond the head " + head);
    }
}
