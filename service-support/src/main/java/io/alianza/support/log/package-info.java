/** The service's own event log: wiring of the engine, and the log as the rest of the starter reads it. */
@NullMarked
package io.alianza.support.log;

import org.jspecify.annotations.NullMarked;
