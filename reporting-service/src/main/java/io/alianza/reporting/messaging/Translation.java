package io.alianza.reporting.messaging;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.SaleLine;
import io.alianza.events.commission.v1.CommissionAccrued;
import io.alianza.events.commission.v1.CommissionApproved;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.events.lead.v1.LeadAccepted;
import io.alianza.events.lead.v1.LeadCaptured;
import io.alianza.events.lead.v1.LeadDeclined;
import io.alianza.events.lead.v1.LeadInvalidated;
import io.alianza.events.lead.v1.LeadLost;
import io.alianza.events.lead.v1.LeadRouted;
import io.alianza.events.lead.v1.LeadUnassignable;
import io.alianza.events.lead.v1.LeadWon;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerProfileRevised;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.events.partner.v1.PartnerTerminated;
import io.alianza.events.partner.v1.ProductListed;
import io.alianza.events.partner.v1.TerritoryListed;
import io.alianza.reporting.cost.Commission;
import io.alianza.reporting.cost.CommissionFact;
import io.alianza.reporting.directory.DirectoryFact;
import io.alianza.reporting.directory.PartnerEntry;
import io.alianza.reporting.funnel.LeadFact;
import io.alianza.reporting.sales.SoldDeal;
import io.alianza.reporting.sales.SoldDeal.ProductShare;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What other services tell, in the words of reports. */
final class Translation {

    /** The types that are read; every other is skipped. */
    static final Set<Class<? extends IntegrationEvent>> READ = Set.of(
            PartnerRegistered.class,
            PartnerProfileRevised.class,
            PartnerActivated.class,
            PartnerSuspended.class,
            PartnerTerminated.class,
            ProductListed.class,
            TerritoryListed.class,
            LeadCaptured.class,
            LeadRouted.class,
            LeadUnassignable.class,
            LeadAccepted.class,
            LeadDeclined.class,
            LeadWon.class,
            LeadLost.class,
            LeadInvalidated.class,
            DealWon.class,
            CommissionAccrued.class,
            CommissionApproved.class);

    private Translation() {}

    /** Empty for what no report is made of. */
    static Optional<Object> of(Object event) {
        return Optional.ofNullable(
                switch (event) {
                    case DealWon won -> sold(won);
                    case CommissionAccrued accrued -> new CommissionFact.Accrued(commission(accrued));
                    case CommissionApproved approved -> new CommissionFact.Approved(approved.accrualId());
                    default -> Optional.<Object>ofNullable(lead(event)).orElseGet(() -> directory(event));
                });
    }

    private static @Nullable Object lead(Object event) {
        return switch (event) {
            case LeadCaptured lead ->
                new LeadFact.Captured(lead.leadId(), lead.source(), lead.territory(), lead.occurredOn());
            case LeadRouted lead -> new LeadFact.Offered(lead.leadId(), lead.partnerId(), lead.occurredOn());
            case LeadUnassignable lead -> new LeadFact.Unassignable(lead.leadId(), lead.reason(), lead.occurredOn());
            case LeadAccepted lead -> new LeadFact.Accepted(lead.leadId(), lead.partnerId(), lead.occurredOn());
            case LeadDeclined lead -> new LeadFact.Declined(lead.leadId(), lead.partnerId(), lead.occurredOn());
            case LeadWon lead -> new LeadFact.Won(lead.leadId(), lead.partnerId(), lead.occurredOn());
            case LeadLost lead -> new LeadFact.Lost(lead.leadId(), lead.occurredOn());
            case LeadInvalidated lead -> new LeadFact.Invalidated(lead.leadId(), lead.occurredOn());
            default -> null;
        };
    }

    private static @Nullable Object directory(Object event) {
        return switch (event) {
            case PartnerRegistered partner -> new DirectoryFact.PartnerEntered(entry(partner));
            case PartnerProfileRevised partner ->
                new DirectoryFact.PartnerRenamed(partner.partnerId(), name(partner.tradeName(), partner.legalName()));
            case PartnerActivated partner ->
                new DirectoryFact.PartnerStands(partner.partnerId(), partner.occurredOn(), true);
            case PartnerSuspended partner ->
                new DirectoryFact.PartnerStands(partner.partnerId(), partner.occurredOn(), false);
            case PartnerTerminated partner ->
                new DirectoryFact.PartnerStands(partner.partnerId(), partner.occurredOn(), false);
            case ProductListed node -> new DirectoryFact.ProductNamed(node.path(), node.name());
            case TerritoryListed node -> new DirectoryFact.TerritoryNamed(node.path(), node.name());
            default -> null;
        };
    }

    private static SoldDeal sold(DealWon won) {
        Map<String, BigDecimal> byProduct = new LinkedHashMap<>();
        for (SaleLine line : won.lines()) {
            byProduct.merge(line.product(), decimal(line.amount()), BigDecimal::add);
        }
        List<ProductShare> shares = byProduct.entrySet().stream()
                .map(share -> new ProductShare(share.getKey(), share.getValue()))
                .toList();
        return new SoldDeal(
                won.dealId(),
                won.partnerId(),
                won.territory(),
                won.currency(),
                won.occurredOn(),
                decimal(won.amount()),
                shares);
    }

    private static Commission commission(CommissionAccrued accrued) {
        return new Commission(
                accrued.accrualId(),
                accrued.partnerId(),
                accrued.dealId(),
                accrued.commission().currency(),
                decimal(accrued.commission()),
                false,
                accrued.occurredOn());
    }

    private static PartnerEntry entry(PartnerRegistered partner) {
        return new PartnerEntry(
                partner.partnerId(), partner.number(), name(partner.tradeName(), partner.legalName()), List.of());
    }

    private static @Nullable String name(@Nullable String tradeName, @Nullable String legalName) {
        return tradeName == null ? legalName : tradeName;
    }

    private static BigDecimal decimal(Amount amount) {
        return new BigDecimal(amount.amount());
    }
}
