/** Agreements as one looks them up. */
@NullMarked
package io.alianza.partner.agreement.views;

import org.jspecify.annotations.NullMarked;
