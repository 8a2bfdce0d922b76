package io.alianza.eventstore;

/**
 * Where a log went another way: it was restored from a backup, and what stands behind this position is not what stood there before.
 *
 * @param after head of what was restored
 * @param epoch what is told of the events behind it counts in; higher than any before
 */
public record Fork(Position after, long epoch) {}
