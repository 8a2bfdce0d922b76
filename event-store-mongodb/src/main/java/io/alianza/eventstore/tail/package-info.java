/**
 * How a process follows the log. {@link io.alianza.eventstore.tail.TailReader} is a state machine without thread, clock or
 * driver: it is handed answers, wake-ups and the time, and returns what to read.
 */
@NullMarked
package io.alianza.eventstore.tail;

import org.jspecify.annotations.NullMarked;
