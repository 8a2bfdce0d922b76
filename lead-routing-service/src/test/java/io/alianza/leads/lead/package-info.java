@NullMarked
package io.alianza.leads.lead;

import org.jspecify.annotations.NullMarked;
