/** Signing in, one-time links, the own profile, and the users one may invite. */
@NullMarked
package io.alianza.gateway.portal.account;

import org.jspecify.annotations.NullMarked;
