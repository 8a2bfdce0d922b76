/** What can be done to partners and their contacts over the interface. */
@NullMarked
package io.alianza.partner.partner.web;

import org.jspecify.annotations.NullMarked;
