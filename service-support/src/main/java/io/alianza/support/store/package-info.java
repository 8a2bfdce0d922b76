/** The connection to the document store. */
@NullMarked
package io.alianza.support.store;

import org.jspecify.annotations.NullMarked;
