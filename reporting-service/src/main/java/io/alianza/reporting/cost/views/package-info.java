/** The commissions as rows. */
@NullMarked
package io.alianza.reporting.cost.views;

import org.jspecify.annotations.NullMarked;
