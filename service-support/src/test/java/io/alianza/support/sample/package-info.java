/** A service as small as one can be, to prove the starter with: jars that are filled and emptied. */
@NullMarked
package io.alianza.support.sample;

import org.jspecify.annotations.NullMarked;
