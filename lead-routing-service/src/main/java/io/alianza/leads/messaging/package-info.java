/** What comes in from other services and what goes out to them: here alone the two languages meet. */
@NullMarked
package io.alianza.leads.messaging;

import org.jspecify.annotations.NullMarked;
