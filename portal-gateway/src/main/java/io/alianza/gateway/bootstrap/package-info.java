/** Users and machine clients that are there from the first start. */
@NullMarked
package io.alianza.gateway.bootstrap;

import org.jspecify.annotations.NullMarked;
