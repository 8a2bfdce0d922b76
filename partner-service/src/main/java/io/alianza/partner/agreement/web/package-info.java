/** Agreements over the interface. */
@NullMarked
package io.alianza.partner.agreement.web;

import org.jspecify.annotations.NullMarked;
