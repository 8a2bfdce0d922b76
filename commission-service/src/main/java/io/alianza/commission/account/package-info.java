/** What each partner earned: accruals, the ledger, and the order of its statements. */
@NullMarked
package io.alianza.commission.account;

import org.jspecify.annotations.NullMarked;
