/** How facts of this log reach the distribution. */
@NullMarked
package io.alianza.leads.distribution.reactions;

import org.jspecify.annotations.NullMarked;
