/** Statements: what a partner earned in a month, closed once and for good. */
@NullMarked
package io.alianza.commission.statement;

import org.jspecify.annotations.NullMarked;
