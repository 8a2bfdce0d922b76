/** Commissions, accounts and the ledger as they are looked at. */
@NullMarked
package io.alianza.commission.account.views;

import org.jspecify.annotations.NullMarked;
