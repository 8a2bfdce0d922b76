/** What rows of a file mean here: leads, and deals with their lines. */
@NullMarked
package io.alianza.leads.intake;

import org.jspecify.annotations.NullMarked;
