package io.alianza.leads.deal.web;

import io.alianza.leads.customer.Customer;
import io.alianza.leads.deal.AnswerTime;
import io.alianza.leads.deal.DealLine;
import io.alianza.leads.deal.views.DealRow;
import io.alianza.leads.deal.views.DealsProjection;
import io.alianza.support.model.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deal as its reader may see it.
 *
 * @param state registered, open, won, lost or refused
 * @param expected sum of the lines as registered
 * @param amount sum of the lines as won
 * @param answerBy day by which a registration is decided
 * @param protectedUntil first day it is no longer protected
 * @param conflict whether another partner, or the vendor, has the same customer: told to the vendor only
 */
record DealAnswer(
        String id,
        String state,
        @Nullable String stage,
        String partnerId,
        @Nullable String leadId,
        @Nullable Customer customer,
        List<String> products,
        String territory,
        Money expected,
        @Nullable LocalDate expectedOn,
        @Nullable Money amount,
        List<Line> lines,
        Instant registeredAt,
        LocalDate registeredOn,
        @Nullable LocalDate answerBy,
        @Nullable LocalDate protectedUntil,
        @Nullable LocalDate wonOn,
        @Nullable String reason,
        @Nullable String conflict,
        Map<String, String> externalIds,
        long version) {

    /** @param amount up to four decimals, as recorded */
    record Line(String id, String product, String quantity, Money amount) {}

    static DealAnswer of(DealRow row, @Nullable Customer customer, @Nullable String conflict) {
        boolean undecided = row.state().equals(DealsProjection.REGISTERED);
        return new DealAnswer(
                row.id(),
                row.state(),
                row.stage(),
                row.partnerId(),
                row.leadId(),
                customer,
                row.products(),
                row.territory(),
                Money.of(row.expected(), row.currency()),
                row.expectedOn(),
                row.amount() == null ? null : Money.of(row.amount(), row.currency()),
                row.lines().stream().map(line -> line(line, row.currency())).toList(),
                row.registeredAt(),
                row.registeredOn(),
                undecided ? AnswerTime.of(row.registeredOn()) : null,
                row.protectedUntil(),
                row.wonOn(),
                row.reason(),
                conflict,
                row.externalIds(),
                row.version());
    }

    private static Line line(DealLine line, String currency) {
        return new Line(line.lineId(), line.product(), line.quantity(), Money.of(line.amount(), currency));
    }
}
