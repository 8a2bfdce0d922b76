/** How the service is put together. */
@NullMarked
package io.alianza.reporting.config;

import org.jspecify.annotations.NullMarked;
