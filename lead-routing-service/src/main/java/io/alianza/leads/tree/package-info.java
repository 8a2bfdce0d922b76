/** Places in the vendor's product and territory trees. */
@NullMarked
package io.alianza.leads.tree;

import org.jspecify.annotations.NullMarked;
