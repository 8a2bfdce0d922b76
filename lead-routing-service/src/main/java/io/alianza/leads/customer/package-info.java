/** The end customer: its data lie beside the log; events name them by id and find them again by keyed hashes. */
@NullMarked
package io.alianza.leads.customer;

import org.jspecify.annotations.NullMarked;
