/** Deals of another service as this one knows them. */
@NullMarked
package io.alianza.commission.deal;

import org.jspecify.annotations.NullMarked;
