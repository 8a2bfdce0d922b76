/** Wiring of the service's own event log. */
@NullMarked
package io.alianza.support.log;

import org.jspecify.annotations.NullMarked;
