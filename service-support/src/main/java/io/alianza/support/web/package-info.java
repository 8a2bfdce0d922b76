/** The edge: problems, positions, lists, idempotency. */
@NullMarked
package io.alianza.support.web;

import org.jspecify.annotations.NullMarked;
