/** Closing of many statements. */
@NullMarked
package io.alianza.commission.statement.reactions;

import org.jspecify.annotations.NullMarked;
