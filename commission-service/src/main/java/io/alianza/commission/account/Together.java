package io.alianza.commission.account;

import io.alianza.commission.account.AccountCommand.EndYear;
import io.alianza.commission.account.AccountEvent.CommissionAccrued;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.SeriesCommand.AddStatement;
import io.alianza.commission.account.SeriesCommand.BeginYear;
import io.alianza.commission.account.SeriesEvent.StatementAdded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What other streams must agree to in the commit of a decision. They are asked before its events are applied: when one
 * refuses, nothing is left. The chain is account, series, account of the year before; it never meets a stream twice.
 */
final class Together {

    private Together() {}

    static List<Object> with(AccountState before, List<AccountEvent> events) {
        return events.stream().flatMap(event -> of(before, event).stream()).toList();
    }

    static List<Object> with(SeriesState before, List<SeriesEvent> events) {
        return events.stream()
                .filter(StatementAdded.class::isInstance)
                .map(StatementAdded.class::cast)
                .flatMap(added -> endOfYearBefore(before, added))
                .toList();
    }

    private static Optional<Object> of(AccountState before, AccountEvent event) {
        return switch (event) {
            case CommissionAwaited awaited ->
                firstOfYear(before, awaited.partnerId(), awaited.currency(), awaited.year(), awaited.occurredOn());
            case CommissionAccrued accrued ->
                firstOfYear(
                        before,
                        accrued.partnerId(),
                        accrued.calculation().currency(),
                        accrued.year(),
                        accrued.occurredOn());
            case StatementClosed closed -> Optional.of(next(closed));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> firstOfYear(
            AccountState before, String partnerId, String currency, int year, LocalDate occurredOn) {
        return before.in(currency).findAny().isPresent()
                ? Optional.empty()
                : Optional.of(new BeginYear(partnerId, currency, year, occurredOn));
    }

    private static AddStatement next(StatementClosed closed) {
        return new AddStatement(
                closed.partnerId(),
                closed.currency(),
                closed.month(),
                closed.statementId(),
                closed.opening(),
                closed.closing(),
                closed.occurredOn());
    }

    private static Stream<Object> endOfYearBefore(SeriesState before, StatementAdded added) {
        OptionalInt year = before.yearToEnd(added.month());
        return year.isEmpty()
                ? Stream.empty()
                : Stream.of(new EndYear(
                        added.partnerId(),
                        year.getAsInt(),
                        added.month().getYear(),
                        added.currency(),
                        added.opening(),
                        added.occurredOn()));
    }
}
