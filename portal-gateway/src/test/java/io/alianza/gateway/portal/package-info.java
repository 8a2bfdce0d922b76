@NullMarked
package io.alianza.gateway.portal;

import org.jspecify.annotations.NullMarked;
