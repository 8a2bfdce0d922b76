package io.alianza.commission.account;

import java.math.BigDecimal;

/**
 * One side of a posting.
 *
 * @param amount debit positive, credit negative
 * @param balance of that account, partner and year after it
 */
public record Leg(LedgerAccount account, BigDecimal amount, BigDecimal balance) {}
