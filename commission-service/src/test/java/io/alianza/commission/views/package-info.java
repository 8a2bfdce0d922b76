/** What every read model must stand. */
@NullMarked
package io.alianza.commission.views;

import org.jspecify.annotations.NullMarked;
