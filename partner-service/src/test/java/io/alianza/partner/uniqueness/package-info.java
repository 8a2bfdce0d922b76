@NullMarked
package io.alianza.partner.uniqueness;

import org.jspecify.annotations.NullMarked;
