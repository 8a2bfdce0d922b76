/** What only one may hold: reserved by a stream of its own, in the commit of what it protects. */
@NullMarked
package io.alianza.partner.uniqueness;

import org.jspecify.annotations.NullMarked;
