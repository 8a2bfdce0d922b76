/** The bytes in which events are kept for ever. */
@NullMarked
package io.alianza.partner.stored;

import org.jspecify.annotations.NullMarked;
