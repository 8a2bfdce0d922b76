package io.alianza.commission.account;

import io.alianza.commission.account.SeriesCommand.AddStatement;
import io.alianza.commission.account.SeriesCommand.BeginYear;
import io.alianza.commission.account.SeriesEvent.StatementAdded;
import io.alianza.commission.account.SeriesEvent.YearBegun;
import io.alianza.support.model.Refusal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the series of statements answers to an account. */
final class SeriesDecider {

    private SeriesDecider() {}

    static List<SeriesEvent> decide(SeriesState series, SeriesCommand command) {
        return switch (command) {
            case BeginYear begin -> begin(series, begin);
            case AddStatement add -> add(series, add);
        };
    }

    private static List<SeriesEvent> begin(SeriesState series, BeginYear command) {
        if (series.years().contains(command.year())) {
            return List.of();
        }
        if (series.lastMonth().filter(last -> last.getYear() > command.year()).isPresent()) {
            throw YearIsClosed.refusal(command.year());
        }
        return List.of(new YearBegun(
                command.seriesId(), command.partnerId(), command.currency(), command.year(), command.occurredOn()));
    }

    private static List<SeriesEvent> add(SeriesState series, AddStatement command) {
        Optional<YearMonth> last = series.lastMonth();
        if (last.filter(month -> !command.month().isAfter(month)).isPresent()) {
            throw Refusal.conflict(
                    "statement-out-of-order",
                    Map.of(
                            "month",
                            command.month().toString(),
                            "last",
                            last.get().toString()));
        }
        new BalanceIsCarriedOver(series.balance(), command.opening()).verify();
        return List.of(new StatementAdded(
                command.seriesId(),
                command.partnerId(),
                command.currency(),
                command.month(),
                command.statementId(),
                command.opening(),
                command.closing(),
                command.occurredOn()));
    }
}
