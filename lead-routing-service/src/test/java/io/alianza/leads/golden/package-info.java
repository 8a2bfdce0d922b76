/** The figures the whole house must reproduce from real data, as far as they are this service's. */
@NullMarked
package io.alianza.leads.golden;

import org.jspecify.annotations.NullMarked;
