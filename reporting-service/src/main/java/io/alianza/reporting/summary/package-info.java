/** A period in a few figures, beside the period before. */
@NullMarked
package io.alianza.reporting.summary;

import org.jspecify.annotations.NullMarked;
