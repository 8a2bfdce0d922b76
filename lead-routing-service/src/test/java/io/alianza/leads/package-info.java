/** Tests of the lead routing service. */
@NullMarked
package io.alianza.leads;

import org.jspecify.annotations.NullMarked;
