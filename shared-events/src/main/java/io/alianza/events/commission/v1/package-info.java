/** What commission-service tells, version 1; topic {@code prm.commission.events}. */
@NullMarked
package io.alianza.events.commission.v1;

import org.jspecify.annotations.NullMarked;
