/** The house on one machine: its parts as processes, started, watched and stopped together. */
@NullMarked
package io.alianza.local.house;

import org.jspecify.annotations.NullMarked;
