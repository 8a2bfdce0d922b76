/** What the features' rules share: reasons as keys, one way to write what is said. */
@NullMarked
package io.alianza.partner.rule;

import org.jspecify.annotations.NullMarked;
