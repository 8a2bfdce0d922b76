package io.alianza.reporting.messaging;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.SaleLine;
import io.alianza.events.commission.v1.CommissionAccrued;
import io.alianza.events.commission.v1.CommissionApproved;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.events.lead.v1.LeadAccepted;
import io.alianza.events.lead.v1.LeadCaptured;
import io.alianza.events.lead.v1.LeadRouted;
import io.alianza.events.lead.v1.LeadWon;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerProfileRevised;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.ProductListed;
import io.alianza.events.partner.v1.TerritoryListed;
import io.alianza.support.Recorded;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What other services tell, as examples; each aggregate's events get their sequence in the order they are told. */
public final class Told {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final Map<String, List<Recorded>> streams = new HashMap<>();
    private long position;

    /** The next event of its aggregate. */
    public Recorded next(IntegrationEvent event) {
        List<Recorded> stream = streams.computeIfAbsent(event.aggregateId(), first -> new ArrayList<>());
        Recorded recorded = new Recorded(
                event,
                "event-" + ++position,
                event.aggregateId(),
                stream.size(),
                position,
                "log-1",
                Instant.parse("2026-03-02T10:00:00Z").plusSeconds(position),
                Map.of());
        stream.add(recorded);
        return recorded;
    }

    /** All told so far of one aggregate. */
    public List<Recorded> of(String aggregateId) {
        return List.copyOf(streams.getOrDefault(aggregateId, List.of()));
    }

    public static PartnerRegistered registered(String id, String number, String name) {
        return new PartnerRegistered(
                id, number, "company", name, null, "ES", Set.of("reseller"), null, null, 6, "1", Map.of(), DAY);
    }

    public static PartnerProfileRevised renamed(String id, String name) {
        return new PartnerProfileRevised(id, name, null, Set.of("reseller"), null, null, DAY);
    }

    public static PartnerActivated activated(String id) {
        return new PartnerActivated(id, DAY);
    }

    public static ProductListed product(String path, String name) {
        return new ProductListed("product-tree", path, name, Map.of(), DAY);
    }

    public static TerritoryListed territory(String path, String name) {
        return new TerritoryListed("territory-tree", path, name, Map.of(), DAY);
    }

    public static LeadCaptured captured(String id) {
        return new LeadCaptured(id, "web", "ES/28", Set.of("R"), null, null, "customer-1", Map.of(), DAY);
    }

    public static LeadRouted routed(String id, String partnerId) {
        return new LeadRouted(id, partnerId, null, 0, 1, DAY);
    }

    public static LeadAccepted accepted(String id, String partnerId) {
        return new LeadAccepted(id, partnerId, DAY.plusDays(2));
    }

    public static LeadWon leadWon(String id, String partnerId, String dealId) {
        return new LeadWon(id, partnerId, dealId, DAY.plusDays(9));
    }

    /** @param lines product and amount, in turn */
    public static DealWon won(String id, String partnerId, String currency, String... lines) {
        List<SaleLine> sold = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < lines.length; i += 2) {
            sold.add(new SaleLine(Integer.toString(i), lines[i], "1", new Amount(lines[i + 1], currency), Map.of()));
            sum = sum.add(new BigDecimal(lines[i + 1]));
        }
        return new DealWon(
                id,
                partnerId,
                null,
                "customer-1",
                "ES/28",
                currency,
                sold,
                new Amount(sum.toPlainString(), currency),
                Map.of(),
                DAY.plusDays(9));
    }

    public static CommissionAccrued accrued(String account, String id, String partnerId, String dealId, String amount) {
        return new CommissionAccrued(
                account,
                id,
                partnerId,
                dealId,
                "agreement-1",
                1,
                "plan-1",
                1,
                new Amount("100.0000", "EUR"),
                new Amount(amount, "EUR"),
                null,
                "2026-03",
                DAY.plusDays(9));
    }

    public static CommissionApproved approved(String account, String id, String partnerId, String amount) {
        return new CommissionApproved(account, id, partnerId, new Amount(amount, "EUR"), "2026-03", DAY.plusDays(20));
    }
}
