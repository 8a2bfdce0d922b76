/** What this service tells the others: its events in the words of the published language. */
@NullMarked
package io.alianza.partner.messaging;

import org.jspecify.annotations.NullMarked;
