/** Whose figures a caller may see. */
@NullMarked
package io.alianza.reporting.access;

import org.jspecify.annotations.NullMarked;
