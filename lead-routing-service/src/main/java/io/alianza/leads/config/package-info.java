/** How the service is put together. */
@NullMarked
package io.alianza.leads.config;

import org.jspecify.annotations.NullMarked;
