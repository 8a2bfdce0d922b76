package io.alianza.reporting.cost;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Commission beside what was sold, in one currency.
 *
 * @param key month or partner
 * @param sales of all won deals, whether their commission is known yet or not
 * @param commission accrued
 * @param approved the part of it that finance has approved
 * @param share commission / sales, four decimals; empty without sales
 */
public record CostFigure(String key, Money sales, Money commission, Money approved, Optional<BigDecimal> share) {}
