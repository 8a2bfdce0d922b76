/** What partner-service tells, version 1; topic {@code prm.partner.events}. */
@NullMarked
package io.alianza.events.partner.v1;

import org.jspecify.annotations.NullMarked;
