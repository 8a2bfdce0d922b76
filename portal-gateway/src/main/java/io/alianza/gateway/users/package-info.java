/** Who may use the portal, as what and for whom. Names, addresses and passwords are not here: they are in no event. */
@NullMarked
package io.alianza.gateway.users;

import org.jspecify.annotations.NullMarked;
