/** What several pages use: forms that keep what was typed, names of partners, paging. */
@NullMarked
package io.alianza.gateway.portal.shared;

import org.jspecify.annotations.NullMarked;
