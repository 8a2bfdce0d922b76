/** Who calls. */
@NullMarked
package io.alianza.support.security;

import org.jspecify.annotations.NullMarked;
