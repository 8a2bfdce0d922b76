/** (Founder's: Check, LogGapless, Lag, CheckController, TraceController, StatusController are here; add Check and Lag beans beside what they look at.) What an operator can ask a running service to prove. */
@NullMarked
package io.alianza.support.checks;

import org.jspecify.annotations.NullMarked;
