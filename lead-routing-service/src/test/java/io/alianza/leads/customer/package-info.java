@NullMarked
package io.alianza.leads.customer;

import org.jspecify.annotations.NullMarked;
