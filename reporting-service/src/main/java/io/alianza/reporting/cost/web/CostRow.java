package io.alianza.reporting.cost.web;

import io.alianza.support.model.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Commission beside sales, in one currency.
 *
 * @param key month or partner id
 * @param label the partner's name; absent for a month
 * @param share commission / sales; absent without sales
 */
record CostRow(
        String key,
        Optional<String> label,
        Money sales,
        Money commission,
        Money approved,
        Optional<BigDecimal> share) {}
