/** Carries bulk works out, a step at a time. */
@NullMarked
package io.alianza.commission.bulk.reactions;

import org.jspecify.annotations.NullMarked;
