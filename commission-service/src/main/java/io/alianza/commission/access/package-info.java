/** Who may do what here. */
@NullMarked
package io.alianza.commission.access;

import org.jspecify.annotations.NullMarked;
