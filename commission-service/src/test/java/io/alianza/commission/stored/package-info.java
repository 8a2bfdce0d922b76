/** What was written once stays readable. */
@NullMarked
package io.alianza.commission.stored;

import org.jspecify.annotations.NullMarked;
