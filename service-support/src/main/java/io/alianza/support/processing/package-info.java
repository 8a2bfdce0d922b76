/** Streaming processors of the own log: one wiring for views and reactions, where nothing is skipped and poison parks. */
@NullMarked
package io.alianza.support.processing;

import org.jspecify.annotations.NullMarked;
