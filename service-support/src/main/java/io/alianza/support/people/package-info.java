/** Personal data and free text, apart from events, erasable. */
@NullMarked
package io.alianza.support.people;

import org.jspecify.annotations.NullMarked;
