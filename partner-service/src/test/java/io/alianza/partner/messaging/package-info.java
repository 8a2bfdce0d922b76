@NullMarked
package io.alianza.partner.messaging;

import org.jspecify.annotations.NullMarked;
