/** What a service does because of its own facts. */
@NullMarked
package io.alianza.support.reactions;

import org.jspecify.annotations.NullMarked;
