package io.alianza.commission.account;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an account asks of the series of statements, in the commit of its own decision. */
sealed interface SeriesCommand {

    String partnerId();

    String currency();

    @TargetAggregateIdentifier
    default String seriesId() {
        return AccountIds.series(partnerId(), currency());
    }

    /** The first deal of a year in this currency. */
    record BeginYear(String partnerId, String currency, int year, LocalDate occurredOn) implements SeriesCommand {}

    /** The next statement. */
    record AddStatement(
            String partnerId,
            String currency,
            YearMonth month,
            String statementId,
            BigDecimal opening,
            BigDecimal closing,
            LocalDate occurredOn)
            implements SeriesCommand {}
}
