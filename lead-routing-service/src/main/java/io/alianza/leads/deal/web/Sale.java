package io.alianza.leads.deal.web;

import io.alianza.leads.deal.DealLine;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was sold.
 *
 * @param currency ISO 4217 code of all amounts
 * @param lines at least one
 * @param wonOn today when absent
 */
public record Sale(
        @Nullable String currency,
        @Nullable List<DealLine> lines,

        @Schema(description = "today when absent; earlier for machine clients and finance alone") @Nullable
        LocalDate wonOn) {

    public List<DealLine> statedLines() {
        return Objects.requireNonNullElse(lines, List.of());
    }

    public LocalDate day(Clock clock) {
        return Objects.requireNonNullElseGet(wonOn, () -> LocalDate.now(clock));
    }
}
