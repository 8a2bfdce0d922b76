package io.alianza.commission.messaging;

import io.alianza.commission.account.AccountEvent;
import io.alianza.commission.account.AccountEvent.AppliedPlan;
import io.alianza.commission.account.AccountEvent.Line;
import io.alianza.commission.plan.PlanEvent;
import io.alianza.commission.plan.ZeroReason;
import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.Topics;
import io.alianza.events.commission.v1.CommissionAccrued;
import io.alianza.events.commission.v1.CommissionApproved;
import io.alianza.events.commission.v1.PlanPublished;
import io.alianza.events.commission.v1.StatementClosed;
import io.alianza.support.Recorded;
import io.alianza.support.publishing.Outgoing;
import io.alianza.support.publishing.PublishedLanguage;
import java.math.BigDecimal;
import java.util.Optional;

/** Tells plans, commissions and statements; what waits, the ledger's postings and bulk works stay here. */
public final class CommissionLanguage implements PublishedLanguage {

    @Override
    public String topic() {
        return Topics.COMMISSION;
    }

    @Override
    public Optional<Outgoing> translate(Recorded event) {
        Optional<IntegrationEvent> told = switch (event.payload()) {
            case PlanEvent.PlanPublished published -> Optional.of(told(published));
            case AccountEvent.CommissionAccrued accrued -> Optional.of(told(accrued));
            case AccountEvent.CommissionApproved approved -> Optional.of(told(approved));
            case AccountEvent.StatementClosed closed -> Optional.of(told(closed));
            default -> Optional.empty();
        };
        return told.map(CommissionLanguage::outgoing);
    }

    private static PlanPublished told(PlanEvent.PlanPublished event) {
        return new PlanPublished(event.planId(), event.version(), event.name(), event.validFrom(), event.occurredOn());
    }

    private static CommissionAccrued told(AccountEvent.CommissionAccrued event) {
        AppliedPlan plan = event.plan();
        ZeroReason zeroReason = event.calculation().zeroReason();
        String currency = event.calculation().currency();
        return new CommissionAccrued(
                event.accountId(),
                event.accrualId(),
                event.partnerId(),
                event.dealId(),
                event.agreement().agreementId(),
                event.agreement().version(),
                plan == null ? null : plan.planId(),
                plan == null ? null : plan.version(),
                amount(event.calculation().dealAmount(), currency),
                amount(event.calculation().commission(), currency),
                zeroReason == null ? null : zeroReason.code(),
                event.month().toString(),
                event.occurredOn());
    }

    private static CommissionApproved told(AccountEvent.CommissionApproved event) {
        return new CommissionApproved(
                event.accountId(),
                event.accrualId(),
                event.partnerId(),
                amount(event.commission(), event.posting().currency()),
                event.month().toString(),
                event.occurredOn());
    }

    private static StatementClosed told(AccountEvent.StatementClosed event) {
        return new StatementClosed(
                event.accountId(),
                event.statementId(),
                event.number(),
                event.partnerId(),
                event.month().toString(),
                amount(event.opening(), event.currency()),
                amount(event.earned(), event.currency()),
                amount(event.closing(), event.currency()),
                event.lines().stream().map(Line::accrualId).toList(),
                event.occurredOn());
    }

    private static Amount amount(BigDecimal amount, String currency) {
        return new Amount(amount.toPlainString(), currency);
    }

    private static Outgoing outgoing(IntegrationEvent event) {
        EventType type = PublishedEvents.of(event.getClass());
        return new Outgoing(type.type(), event, type.dataSchema());
    }
}
