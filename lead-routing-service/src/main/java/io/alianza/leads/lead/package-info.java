/** A lead from its capture to its end: where it is, who has it, what becomes of it. Who gets it is decided elsewhere. */
@NullMarked
package io.alianza.leads.lead;

import org.jspecify.annotations.NullMarked;
