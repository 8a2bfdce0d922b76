package io.alianza.eventstore.commit;

import java.time.Instant;
import java.util.UUID;

/**
 * A place of the log that is taken for good, as its successor needs to know it.
 *
 * @param number commit number; 0 is the header of an empty log
 * @param commit which attempt took it
 * @param recorded when it was recorded, never before its predecessor
 * @param latest the newest event timestamp up to and including this commit
 */
public record Slot(long number, UUID commit, Instant recorded, Instant latest) {}
