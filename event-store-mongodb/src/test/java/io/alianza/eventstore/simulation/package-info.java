/**
 * A simulated replica set behind the committer's and the tailing reader's ports. All that happens in a schedule follows from its
 * seed: elections, roll-back of what was not at a majority, lost, late and repeated messages, stale primaries, crashes.
 */
@NullMarked
package io.alianza.eventstore.simulation;

import org.jspecify.annotations.NullMarked;
