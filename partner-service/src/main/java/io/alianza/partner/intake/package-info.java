/** What rows of a file mean here: products, territories, partners with their agreements. */
@NullMarked
package io.alianza.partner.intake;

import org.jspecify.annotations.NullMarked;
