/** Puts the gateway together. */
@NullMarked
package io.alianza.gateway.config;

import org.jspecify.annotations.NullMarked;
