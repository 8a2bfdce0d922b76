/** What partners earn: plans, accruals, statements and the ledger. */
@NullMarked
package io.alianza.commission;

import org.jspecify.annotations.NullMarked;
