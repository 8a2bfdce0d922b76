/** Coming in: passwords, one-time links, sessions, and the check of user and partner on every request. */
@NullMarked
package io.alianza.gateway.access;

import org.jspecify.annotations.NullMarked;
