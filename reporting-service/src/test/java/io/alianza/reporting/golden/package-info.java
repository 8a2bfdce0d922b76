/** The real sales of a bicycle maker, against totals computed elsewhere. */
@NullMarked
package io.alianza.reporting.golden;

import org.jspecify.annotations.NullMarked;
