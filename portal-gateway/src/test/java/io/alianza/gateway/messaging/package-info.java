@NullMarked
package io.alianza.gateway.messaging;

import org.jspecify.annotations.NullMarked;
