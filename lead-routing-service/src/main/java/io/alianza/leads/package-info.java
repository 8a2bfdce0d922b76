/** Leads, who gets them, and the deals that come of them. */
@NullMarked
package io.alianza.leads;

import org.jspecify.annotations.NullMarked;
