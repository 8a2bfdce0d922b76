@NullMarked
package io.alianza.gateway.users.views;

import org.jspecify.annotations.NullMarked;
