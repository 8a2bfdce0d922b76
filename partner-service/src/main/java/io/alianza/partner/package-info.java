/** Partners, their contacts and agreements, and the product and territory trees. */
@NullMarked
package io.alianza.partner;

import org.jspecify.annotations.NullMarked;
