/** Rows held in memory for figures that need all of them. */
@NullMarked
package io.alianza.reporting.rows;

import org.jspecify.annotations.NullMarked;
