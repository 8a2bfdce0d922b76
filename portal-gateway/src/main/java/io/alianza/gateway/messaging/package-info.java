/** What the door hears from other services' topics: whether a partner's people may come in. */
@NullMarked
package io.alianza.gateway.messaging;

import org.jspecify.annotations.NullMarked;
