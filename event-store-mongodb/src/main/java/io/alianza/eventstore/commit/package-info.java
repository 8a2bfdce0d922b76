/**
 * How a commit gets its place in the log. {@link io.alianza.eventstore.commit.Committer} is a state machine without thread,
 * clock or driver: it is handed appends, answers and the time, and returns what to send. It therefore runs under a simulated
 * replica set as well as over the driver.
 */
@NullMarked
package io.alianza.eventstore.commit;

import org.jspecify.annotations.NullMarked;
