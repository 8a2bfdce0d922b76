/** How a command reaches its aggregate and what comes back. */
@NullMarked
package io.alianza.support.commands;

import org.jspecify.annotations.NullMarked;
