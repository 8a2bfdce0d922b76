/** What an operator can ask the distribution to prove. */
@NullMarked
package io.alianza.leads.distribution.checks;

import org.jspecify.annotations.NullMarked;
