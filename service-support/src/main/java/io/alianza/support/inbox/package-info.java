/** What comes in from other services' topics. */
@NullMarked
package io.alianza.support.inbox;

import org.jspecify.annotations.NullMarked;
