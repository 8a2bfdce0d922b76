/** Commissions and balances over REST: looked at, explained, approved. */
@NullMarked
package io.alianza.commission.account.web;

import org.jspecify.annotations.NullMarked;
