/** Statements, their closing, and balances over REST. */
@NullMarked
package io.alianza.commission.statement.web;

import org.jspecify.annotations.NullMarked;
