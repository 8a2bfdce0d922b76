/** How lists are asked for: which page, in which order. */
@NullMarked
package io.alianza.partner.listing;

import org.jspecify.annotations.NullMarked;
