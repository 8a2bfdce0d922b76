/** Users over the interface: for programs and the launcher. */
@NullMarked
package io.alianza.gateway.access.web;

import org.jspecify.annotations.NullMarked;
