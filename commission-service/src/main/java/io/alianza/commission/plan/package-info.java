/** Commission plans: what is paid for what, in versions, and the computation itself. */
@NullMarked
package io.alianza.commission.plan;

import org.jspecify.annotations.NullMarked;
