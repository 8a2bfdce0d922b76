/** What happens to agreements because of something else. */
@NullMarked
package io.alianza.partner.agreement.reactions;

import org.jspecify.annotations.NullMarked;
