package io.alianza.leads.messaging;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.SaleLine;
import io.alianza.events.lead.v1.DealAdvanced;
import io.alianza.events.lead.v1.DealApproved;
import io.alianza.events.lead.v1.DealLost;
import io.alianza.events.lead.v1.DealRefused;
import io.alianza.events.lead.v1.DealRegistered;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.leads.deal.DealEvent;
import io.alianza.leads.deal.DealLine;
import java.util.List;
import java.util.Map;

/** What happened to deals, for others. */
final class DealWords {

    private DealWords() {}

    static IntegrationEvent of(DealEvent event) {
        return switch (event) {
            case DealEvent.DealRegistered registered -> told(registered);
            case DealEvent.DealApproved e ->
                new DealApproved(e.dealId(), e.partnerId(), e.protectedUntil(), e.occurredOn());
            case DealEvent.DealRefused e -> new DealRefused(e.dealId(), e.partnerId(), e.reason(), e.occurredOn());
            case DealEvent.DealAdvanced e -> new DealAdvanced(e.dealId(), e.partnerId(), e.stage(), e.occurredOn());
            case DealEvent.DealWon won -> told(won);
            case DealEvent.DealLost e -> new DealLost(e.dealId(), e.partnerId(), e.reason(), e.occurredOn());
        };
    }

    private static DealRegistered told(DealEvent.DealRegistered event) {
        return new DealRegistered(
                event.dealId(),
                event.partnerId(),
                event.leadId(),
                event.customerId(),
                event.territory(),
                event.currency(),
                lines(event.lines(), event.currency()),
                event.expectedOn(),
                event.externalIds(),
                event.occurredOn());
    }

    private static DealWon told(DealEvent.DealWon event) {
        return new DealWon(
                event.dealId(),
                event.partnerId(),
                event.leadId(),
                event.customerId(),
                event.territory(),
                event.currency(),
                lines(event.lines(), event.currency()),
                new Amount(event.amount(), event.currency()),
                event.externalIds(),
                event.occurredOn());
    }

    private static List<SaleLine> lines(List<DealLine> lines, String currency) {
        return lines.stream()
                .map(line -> new SaleLine(
                        line.lineId(), line.product(), line.quantity(), new Amount(line.amount(), currency), Map.of()))
                .toList();
    }
}
