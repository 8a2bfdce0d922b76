@NullMarked
package io.alianza.gateway.access;

import org.jspecify.annotations.NullMarked;
