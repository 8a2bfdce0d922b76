package io.alianza.leads.deal;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What happened to a deal. */
public sealed interface DealEvent {

    String dealId();

    String partnerId();

    LocalDate occurredOn();

    /**
     * @param leadId lead it came from; absent when the partner found it
     * @param customerId names the customer's data, which are not here
     * @param customerKeys keyed hashes of tax id and web domain, for finding the same customer again
     * @param expectedOn day the partner expects to win it
     */
    @StoredEvent("deal.registered")
    record DealRegistered(
            String dealId,
            String partnerId,
            @Nullable String leadId,
            String customerId,
            List<String> customerKeys,
            String territory,
            String currency,
            List<DealLine> lines,
            @Nullable LocalDate expectedOn,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements DealEvent {}

    /** @param protectedUntil first day it is no longer protected */
    @StoredEvent("deal.approved")
    record DealApproved(String dealId, String partnerId, LocalDate protectedUntil, LocalDate occurredOn)
            implements DealEvent {}

    @StoredEvent("deal.refused")
    record DealRefused(String dealId, String partnerId, String reason, LocalDate occurredOn) implements DealEvent {}

    @StoredEvent("deal.advanced")
    record DealAdvanced(String dealId, String partnerId, String stage, LocalDate occurredOn) implements DealEvent {}

    /**
     * All that others need to know of the sale, so that nobody has to look it up.
     *
     * @param amount sum of the lines
     * @param occurredOn the day that decides agreement and plan
     */
    @StoredEvent("deal.won")
    record DealWon(
            String dealId,
            String partnerId,
            @Nullable String leadId,
            String customerId,
            String territory,
            String currency,
            List<DealLine> lines,
            String amount,
            Map<String, String> externalIds,
            LocalDate occurredOn)
            implements DealEvent {

        static DealWon of(DealRegistered deal, String currency, List<DealLine> lines, LocalDate on) {
            return new DealWon(
                    deal.dealId(),
                    deal.partnerId(),
                    deal.leadId(),
                    deal.customerId(),
                    deal.territory(),
                    currency,
                    lines,
                    DealLine.sum(lines).toPlainString(),
                    deal.externalIds(),
                    on);
        }

        boolean says(@Nullable String statedCurrency, List<DealLine> statedLines, @Nullable LocalDate statedDay) {
            return currency.equals(statedCurrency) && lines.equals(statedLines) && occurredOn.equals(statedDay);
        }
    }

    @StoredEvent("deal.lost")
    record DealLost(String dealId, String partnerId, String reason, LocalDate occurredOn) implements DealEvent {}
}
