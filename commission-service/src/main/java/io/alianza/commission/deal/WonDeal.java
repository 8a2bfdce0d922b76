package io.alianza.commission.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a commission is computed from.
 *
 * @param territory path in the territory tree
 * @param currency ISO 4217 code of all its amounts
 * @param externalIds ids in other systems, system to id
 * @param wonOn business day that decides agreement and plan
 */
public record WonDeal(
        String dealId,
        String partnerId,
        String territory,
        String currency,
        List<SoldLine> lines,
        Map<String, String> externalIds,
        LocalDate wonOn) {

    public WonDeal {
        lines = List.copyOf(lines);
        externalIds = Map.copyOf(externalIds);
    }

    public BigDecimal amount() {
        return lines.stream().map(SoldLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
