@NullMarked
package io.alianza.gateway.architecture;

import org.jspecify.annotations.NullMarked;
