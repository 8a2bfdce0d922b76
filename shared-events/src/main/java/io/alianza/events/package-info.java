/** The published language: what one service tells the others, and downstream systems, over topics. Data without behaviour. */
@NullMarked
package io.alianza.events;

import org.jspecify.annotations.NullMarked;
