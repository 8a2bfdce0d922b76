/** What commissions cost, as a share of what was sold. */
@NullMarked
package io.alianza.reporting.cost;

import org.jspecify.annotations.NullMarked;
