/** Who partners are and whether they work, and what products and territories are called. */
@NullMarked
package io.alianza.reporting.directory;

import org.jspecify.annotations.NullMarked;
