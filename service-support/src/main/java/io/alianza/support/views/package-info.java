/** Read models: rows that follow the log (or topics), guarded by their aggregates' sequences, rebuilt at will. */
@NullMarked
package io.alianza.support.views;

import org.jspecify.annotations.NullMarked;
