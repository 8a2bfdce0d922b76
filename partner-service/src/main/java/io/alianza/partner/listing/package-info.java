/** How lists are asked for and answered: a cursor, a sort, the same as CSV. */
@NullMarked
package io.alianza.partner.listing;

import org.jspecify.annotations.NullMarked;
