@NullMarked
package io.alianza.gateway.users;

import org.jspecify.annotations.NullMarked;
