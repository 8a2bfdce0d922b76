/** A feature that breaks rules, on purpose. */
@NullMarked
package io.alianza.support.architecture.wrong.order;

import org.jspecify.annotations.NullMarked;
