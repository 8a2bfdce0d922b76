/**
 * Real processes on one log: several writers and readers at once, killed at random moments, with a store that is killed too. What
 * each of them was told stands in its output, and a checker compares it with the log.
 */
@NullMarked
package io.alianza.eventstore.processes;

import org.jspecify.annotations.NullMarked;
