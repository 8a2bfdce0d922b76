/** A feature that breaks rules, on purpose. */
@NullMarked
package io.alianza.support.architecture.wrong.invoice;

import org.jspecify.annotations.NullMarked;
