/** Ordered indexes: every key of a document as bytes whose order is MongoDB's order of values. */
@NullMarked
package io.alianza.local.store.index;

import org.jspecify.annotations.NullMarked;
