@NullMarked
package io.alianza.partner.agreement;

import org.jspecify.annotations.NullMarked;
