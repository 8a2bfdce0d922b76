/** How the service is put together. */
@NullMarked
package io.alianza.partner.config;

import org.jspecify.annotations.NullMarked;
