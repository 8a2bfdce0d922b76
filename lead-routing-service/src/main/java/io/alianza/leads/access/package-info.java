/** Who may do what here. */
@NullMarked
package io.alianza.leads.access;

import org.jspecify.annotations.NullMarked;
