package io.alianza.commission.statement.web;

import io.alianza.support.model.Money;

/**
 * Where the money of one currency stands.
 *
 * @param waitingDeals won deals whose commission waits for an agreement or a plan
 * @param waitingSales what those deals were sold for; what they earn is not known yet
 * @param accrued earned, not approved yet
 * @param approved approved, on no statement yet
 * @param payable on closed statements
 */
record BalanceAnswer(
        String currency, int waitingDeals, Money waitingSales, Money accrued, Money approved, Money payable) {}
