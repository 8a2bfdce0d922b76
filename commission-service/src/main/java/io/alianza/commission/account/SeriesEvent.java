package io.alianza.commission.account;

import io.alianza.eventstore.StoredEvent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** What happened to the series of statements of a partner in one currency. */
public sealed interface SeriesEvent {

    String seriesId();

    /** Deals of this year count in this currency. */
    @StoredEvent("series.year-begun")
    record YearBegun(String seriesId, String partnerId, String currency, int year, LocalDate occurredOn)
            implements SeriesEvent {}

    /**
     * The next statement, in order of month.
     *
     * @param opening closing balance of the one before
     */
    @StoredEvent("series.statement-added")
    record StatementAdded(
            String seriesId,
            String partnerId,
            String currency,
            YearMonth month,
            String statementId,
            BigDecimal opening,
            BigDecimal closing,
            LocalDate occurredOn)
            implements SeriesEvent {}
}
