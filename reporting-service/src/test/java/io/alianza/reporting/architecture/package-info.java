/** Proves that the house rules hold, and that they bite. */
@NullMarked
package io.alianza.reporting.architecture;

import org.jspecify.annotations.NullMarked;
