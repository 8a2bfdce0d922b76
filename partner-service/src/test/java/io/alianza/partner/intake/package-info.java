@NullMarked
package io.alianza.partner.intake;

import org.jspecify.annotations.NullMarked;
