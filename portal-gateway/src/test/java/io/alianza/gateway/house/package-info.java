/** A gateway on its own: users in memory, services that answer from files. For tests of pages, and to look at them. */
@NullMarked
package io.alianza.gateway.house;

import org.jspecify.annotations.NullMarked;
