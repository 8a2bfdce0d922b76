/** The portal: pages for the vendor's people and its partners, made on the server, working without JavaScript. */
@NullMarked
package io.alianza.gateway.portal;

import org.jspecify.annotations.NullMarked;
