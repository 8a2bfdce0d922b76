/** How the tests of all projections feed them. */
@NullMarked
package io.alianza.partner.views;

import org.jspecify.annotations.NullMarked;
