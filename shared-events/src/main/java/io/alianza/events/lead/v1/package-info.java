/** What lead-routing-service tells, version 1; topic {@code prm.lead.events}. */
@NullMarked
package io.alianza.events.lead.v1;

import org.jspecify.annotations.NullMarked;
