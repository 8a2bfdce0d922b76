/** A service that breaks every rule, on purpose. */
@NullMarked
package io.alianza.support.architecture.wrong;

import org.jspecify.annotations.NullMarked;
