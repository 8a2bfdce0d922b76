/** What an operator can ask a running service to prove. */
@NullMarked
package io.alianza.support.checks;

import org.jspecify.annotations.NullMarked;
