@NullMarked
package io.alianza.gateway.tokens;

import org.jspecify.annotations.NullMarked;
