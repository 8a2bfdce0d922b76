/** Partners as one looks them up. */
@NullMarked
package io.alianza.partner.partner.views;

import org.jspecify.annotations.NullMarked;
