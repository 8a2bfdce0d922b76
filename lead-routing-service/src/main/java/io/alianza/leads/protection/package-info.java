/** Within the protection of an approved deal no other partner gets the same customer and product. */
@NullMarked
package io.alianza.leads.protection;

import org.jspecify.annotations.NullMarked;
