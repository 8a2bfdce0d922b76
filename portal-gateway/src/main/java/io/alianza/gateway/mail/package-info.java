/** Letters to people. On one machine they land in a folder; elsewhere a mail server takes them. */
@NullMarked
package io.alianza.gateway.mail;

import org.jspecify.annotations.NullMarked;
