/** The command line: {@code ./alianza demo|up|import|status|logs|user|reset|check|trace}. */
@NullMarked
package io.alianza.local.cli;

import org.jspecify.annotations.NullMarked;
