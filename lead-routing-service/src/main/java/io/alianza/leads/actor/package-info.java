/** Who acts on a lead or a deal. */
@NullMarked
package io.alianza.leads.actor;

import org.jspecify.annotations.NullMarked;
