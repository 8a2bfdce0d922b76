/** A deal from its registration to its end. Commission and reporting read deals only. */
@NullMarked
package io.alianza.leads.deal;

import org.jspecify.annotations.NullMarked;
