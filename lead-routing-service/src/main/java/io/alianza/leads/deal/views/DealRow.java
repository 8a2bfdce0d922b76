package io.alianza.leads.deal.views;

import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealEvent.DealWon;
import io.alianza.leads.deal.DealLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One deal. Its customer's data are not here; they are joined when the row is read.
 *
 * @param state registered, open, won, lost or refused
 * @param stage of an open one
 * @param currency of all its amounts
 * @param expected sum of the lines as registered, decimal digits
 * @param amount sum of the lines as won, decimal digits
 * @param lines as won, else as registered
 * @param protectedUntil first day it is no longer protected
 * @param reason why it was refused or lost
 * @param version sequence of the deal's last event
 */
public record DealRow(
        String id,
        String state,
        @Nullable String stage,
        String partnerId,
        @Nullable String leadId,
        String customerId,
        List<String> customerKeys,
        String territory,
        List<String> products,
        String currency,
        String expected,
        @Nullable LocalDate expectedOn,
        @Nullable String amount,
        List<DealLine> lines,
        Map<String, String> externalIds,
        Instant registeredAt,
        LocalDate registeredOn,
        @Nullable LocalDate protectedUntil,
        @Nullable LocalDate wonOn,
        @Nullable String reason,
        long version) {

    static DealRow of(DealRegistered deal, Instant at, long version) {
        return new DealRow(
                deal.dealId(),
                DealsProjection.REGISTERED,
                null,
                deal.partnerId(),
                deal.leadId(),
                deal.customerId(),
                deal.customerKeys(),
                deal.territory(),
                products(deal.lines()),
                deal.currency(),
                DealLine.sum(deal.lines()).toPlainString(),
                deal.expectedOn(),
                null,
                deal.lines(),
                deal.externalIds(),
                at,
                deal.occurredOn(),
                null,
                null,
                null,
                version);
    }

    private static List<String> products(List<DealLine> lines) {
        return lines.stream().map(DealLine::product).distinct().sorted().toList();
    }

    DealRow open(String stageNow, @Nullable LocalDate until, long at) {
        return with(DealsProjection.OPEN, stageNow, until, null, at);
    }

    DealRow over(String stateNow, String why, long at) {
        return with(stateNow, stage, protectedUntil, why, at);
    }

    DealRow won(DealWon won, long at) {
        return new DealRow(
                id,
                DealsProjection.WON,
                stage,
                partnerId,
                leadId,
                customerId,
                customerKeys,
                territory,
                products(won.lines()),
                won.currency(),
                expected,
                expectedOn,
                won.amount(),
                won.lines(),
                externalIds,
                registeredAt,
                registeredOn,
                protectedUntil,
                won.occurredOn(),
                null,
                at);
    }

    private DealRow with(
            String stateNow, @Nullable String stageNow, @Nullable LocalDate until, @Nullable String why, long at) {
        return new DealRow(
                id,
                stateNow,
                stageNow,
                partnerId,
                leadId,
                customerId,
                customerKeys,
                territory,
                products,
                currency,
                expected,
                expectedOn,
                amount,
                lines,
                externalIds,
                registeredAt,
                registeredOn,
                until,
                wonOn,
                why,
                at);
    }
}
