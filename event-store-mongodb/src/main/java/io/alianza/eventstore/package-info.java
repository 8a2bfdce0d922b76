/**
 * Axon Framework on MongoDB: one gapless, totally ordered event log per database, and what Axon needs around it: storage engine,
 * message source, token store, dead-letter queue, serializer. Knows neither a domain nor Spring Boot.
 *
 * <p>Start with {@link io.alianza.eventstore.EventLog#open}. The rules the log keeps are I1 to I7 in {@code docs/invariants.md}.
 */
@NullMarked
package io.alianza.eventstore;

import org.jspecify.annotations.NullMarked;
