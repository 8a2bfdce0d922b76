/** From a query to the ranges of an index that hold its answer. What a range holds too much, the matcher drops afterwards. */
@NullMarked
package io.alianza.local.store.query;

import org.jspecify.annotations.NullMarked;
