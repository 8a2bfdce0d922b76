/** What an operator can ask a running service to prove: checks, lags, the trace of one object. */
@NullMarked
package io.alianza.support.checks;

import org.jspecify.annotations.NullMarked;
