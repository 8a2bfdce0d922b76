package io.alianza.eventstore;

/**
 * An event as it stands in the log, and where.
 *
 * @param position its place among all events
 */
public record LocatedEvent(LoggedEvent event, Position position) {}
