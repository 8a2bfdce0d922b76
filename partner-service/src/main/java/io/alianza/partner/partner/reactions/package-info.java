/** What happens to a partner's people because of its facts. */
@NullMarked
package io.alianza.partner.partner.reactions;

import org.jspecify.annotations.NullMarked;
