/** Reading the own views at a place in the log. */
@NullMarked
package io.alianza.commission.viewed;

import org.jspecify.annotations.NullMarked;
