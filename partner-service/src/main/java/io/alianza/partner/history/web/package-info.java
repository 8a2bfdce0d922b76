/** A partner's history over the interface. */
@NullMarked
package io.alianza.partner.history.web;

import org.jspecify.annotations.NullMarked;
