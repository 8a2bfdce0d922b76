/** Deals other services have won, as this service's own log knows them. */
@NullMarked
package io.alianza.commission.deal;

import org.jspecify.annotations.NullMarked;
