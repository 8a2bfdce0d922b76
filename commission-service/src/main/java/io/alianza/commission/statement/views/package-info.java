/** Statements as they are looked at. */
@NullMarked
package io.alianza.commission.statement.views;

import org.jspecify.annotations.NullMarked;
