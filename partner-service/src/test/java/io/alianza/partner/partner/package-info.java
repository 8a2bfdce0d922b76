@NullMarked
package io.alianza.partner.partner;

import org.jspecify.annotations.NullMarked;
