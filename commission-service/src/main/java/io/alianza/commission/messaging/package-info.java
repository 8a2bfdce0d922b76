/** The one place where the published language and this service's own events meet. */
@NullMarked
package io.alianza.commission.messaging;

import org.jspecify.annotations.NullMarked;
