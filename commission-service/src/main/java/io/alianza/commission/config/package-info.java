/** How the rooms of this service are put together. */
@NullMarked
package io.alianza.commission.config;

import org.jspecify.annotations.NullMarked;
