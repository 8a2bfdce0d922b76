/** The partner's pages: leads to take, deals to work, money to come. */
@NullMarked
package io.alianza.gateway.portal.partner;

import org.jspecify.annotations.NullMarked;
