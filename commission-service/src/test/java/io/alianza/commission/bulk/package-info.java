/** What a bulk work decides. */
@NullMarked
package io.alianza.commission.bulk;

import org.jspecify.annotations.NullMarked;
