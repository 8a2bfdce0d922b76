/** A row for each thing that happened. */
@NullMarked
package io.alianza.partner.history.views;

import org.jspecify.annotations.NullMarked;
