/** The starter the services share. It knows events, logs and topics, and no word of what they are about. */
@NullMarked
package io.alianza.support;

import org.jspecify.annotations.NullMarked;
