/** The won deals as rows. */
@NullMarked
package io.alianza.reporting.sales.views;

import org.jspecify.annotations.NullMarked;
