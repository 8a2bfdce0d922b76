/** What could not be handled and waits for an operator, the later ones of its sequence behind it. */
@NullMarked
package io.alianza.support.parking;

import org.jspecify.annotations.NullMarked;
