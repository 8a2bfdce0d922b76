/** Work on many commissions at once: it advances step by step, shows how far it is, and goes on after a restart. */
@NullMarked
package io.alianza.commission.bulk;

import org.jspecify.annotations.NullMarked;
