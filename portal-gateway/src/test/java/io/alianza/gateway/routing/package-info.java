@NullMarked
package io.alianza.gateway.routing;

import org.jspecify.annotations.NullMarked;
