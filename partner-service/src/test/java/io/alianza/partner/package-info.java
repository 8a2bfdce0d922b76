/** The service against a real store and broker, and what holds for all of it. */
@NullMarked
package io.alianza.partner;

import org.jspecify.annotations.NullMarked;
