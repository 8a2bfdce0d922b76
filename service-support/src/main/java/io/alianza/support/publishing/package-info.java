/** What goes out to the own topic. */
@NullMarked
package io.alianza.support.publishing;

import org.jspecify.annotations.NullMarked;
