/** How lists are answered here: a page at a time, or the whole as CSV. */
@NullMarked
package io.alianza.leads.listing;

import org.jspecify.annotations.NullMarked;
