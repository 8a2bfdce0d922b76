@NullMarked
package io.alianza.gateway.bootstrap;

import org.jspecify.annotations.NullMarked;
