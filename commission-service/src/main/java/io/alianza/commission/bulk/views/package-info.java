/** Bulk works as they are looked at. */
@NullMarked
package io.alianza.commission.bulk.views;

import org.jspecify.annotations.NullMarked;
