/** What happened to a partner and its agreements, in words. */
@NullMarked
package io.alianza.partner.history;

import org.jspecify.annotations.NullMarked;
