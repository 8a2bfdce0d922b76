/** The channel manager's pages. */
@NullMarked
package io.alianza.gateway.portal.manager;

import org.jspecify.annotations.NullMarked;
