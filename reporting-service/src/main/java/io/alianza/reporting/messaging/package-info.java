/** The published language of the other services, translated into the facts reports are made of. */
@NullMarked
package io.alianza.reporting.messaging;

import org.jspecify.annotations.NullMarked;
