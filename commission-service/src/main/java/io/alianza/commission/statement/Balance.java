package io.alianza.commission.statement;

import java.math.BigDecimal;

/** Closing balance of the last statement of a partner in a currency. */
public record Balance(String partnerId, String currency, BigDecimal amount) {}
