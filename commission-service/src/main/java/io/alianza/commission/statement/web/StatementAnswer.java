package io.alianza.commission.statement.web;

import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.statement.views.StatementRow;
import io.alianza.support.model.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A closed statement.
 *
 * @param opening closing balance of the one before
 * @param earned sum of the lines
 * @param closing balance after
 * @param lines in order of the day won
 */
record StatementAnswer(
        String id,
        String number,
        String partnerId,
        YearMonth month,
        String currency,
        Money opening,
        Money earned,
        Money closing,
        List<LineAnswer> lines,
        LocalDate closedOn) {

    /** @param wonOn day of the deal; of an earlier month when it came after that month was closed */
    record LineAnswer(
            String commissionId,
            String dealId,
            Map<String, String> dealExternalIds,
            LocalDate wonOn,
            Money dealAmount,
            Money commission,
            @Nullable String zeroReason) {}

    /** A statement in a list. */
    @Schema(name = "StatementInList")
    record Listed(
            String id,
            String number,
            String partnerId,
            YearMonth month,
            Money opening,
            Money earned,
            Money closing,
            int lines,
            LocalDate closedOn) {}

    static StatementAnswer of(StatementRow row, List<CommissionRow> commissions) {
        return new StatementAnswer(
                row.id(),
                row.number(),
                row.partnerId(),
                row.month(),
                row.currency(),
                money(row.opening(), row),
                money(row.earned(), row),
                money(row.closing(), row),
                commissions.stream()
                        .sorted(Comparator.comparing(CommissionRow::wonOn).thenComparing(CommissionRow::id))
                        .map(StatementAnswer::line)
                        .toList(),
                row.closedOn());
    }

    static Listed listed(StatementRow row) {
        return new Listed(
                row.id(),
                row.number(),
                row.partnerId(),
                row.month(),
                money(row.opening(), row),
                money(row.earned(), row),
                money(row.closing(), row),
                row.lines().size(),
                row.closedOn());
    }

    private static LineAnswer line(CommissionRow row) {
        return new LineAnswer(
                row.id(),
                row.dealId(),
                row.dealExternalIds(),
                row.wonOn(),
                new Money(row.dealAmount(), row.currency()),
                new Money(row.earned(), row.currency()),
                row.zeroReason());
    }

    private static Money money(BigDecimal amount, StatementRow row) {
        return new Money(amount, row.currency());
    }
}
