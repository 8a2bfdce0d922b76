/** The engine against a computation of its own kind on real input. */
@NullMarked
package io.alianza.commission.golden;

import org.jspecify.annotations.NullMarked;
