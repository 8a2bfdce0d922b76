/** Plans as they are looked at. */
@NullMarked
package io.alianza.commission.plan.views;

import org.jspecify.annotations.NullMarked;
