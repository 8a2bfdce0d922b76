/** The API's way through the door: each request to the service that owns its first word, and what happens when it is away. */
@NullMarked
package io.alianza.gateway.routing;

import org.jspecify.annotations.NullMarked;
