/** A partner from its application to the end of the relationship, and its contacts. */
@NullMarked
package io.alianza.partner.partner;

import org.jspecify.annotations.NullMarked;
