/** What the vendor and a partner agreed on, in versions that are never edited. */
@NullMarked
package io.alianza.partner.agreement;

import org.jspecify.annotations.NullMarked;
