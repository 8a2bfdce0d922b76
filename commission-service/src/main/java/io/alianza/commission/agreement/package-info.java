/** Partners and their agreements, as this service's own log knows them, and which agreement a deal falls under. */
@NullMarked
package io.alianza.commission.agreement;

import org.jspecify.annotations.NullMarked;
