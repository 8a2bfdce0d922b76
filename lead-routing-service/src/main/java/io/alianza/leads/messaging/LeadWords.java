package io.alianza.leads.messaging;

import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.lead.v1.LeadAccepted;
import io.alianza.events.lead.v1.LeadAdvanced;
import io.alianza.events.lead.v1.LeadCaptured;
import io.alianza.events.lead.v1.LeadDeclined;
import io.alianza.events.lead.v1.LeadInvalidated;
import io.alianza.events.lead.v1.LeadLost;
import io.alianza.events.lead.v1.LeadRouted;
import io.alianza.events.lead.v1.LeadUnassignable;
import io.alianza.events.lead.v1.LeadWon;
import io.alianza.leads.lead.Expected;
import io.alianza.leads.lead.LeadEvent;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What happened to leads, for others. */
final class LeadWords {

    private LeadWords() {}

    static Optional<IntegrationEvent> of(LeadEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case LeadEvent.LeadCaptured captured -> told(captured);
                    case LeadEvent.LeadRouted e ->
                        new LeadRouted(
                                e.leadId(),
                                e.partnerId(),
                                e.agreementId(),
                                e.agreementVersion(),
                                e.choice().policyVersion(),
                                e.occurredOn());
                    case LeadEvent.LeadAdopted e ->
                        new LeadRouted(e.leadId(), e.partnerId(), null, 0, 0, e.occurredOn());
                    case LeadEvent.LeadUnassignable e -> new LeadUnassignable(e.leadId(), e.reason(), e.occurredOn());
                    case LeadEvent.LeadAccepted e -> new LeadAccepted(e.leadId(), e.partnerId(), e.occurredOn());
                    case LeadEvent.LeadDeclined e ->
                        new LeadDeclined(e.leadId(), e.partnerId(), e.reason(), e.occurredOn());
                    case LeadEvent.LeadAdvanced e ->
                        new LeadAdvanced(e.leadId(), e.partnerId(), e.stage(), e.occurredOn());
                    case LeadEvent.LeadWon e -> new LeadWon(e.leadId(), e.partnerId(), e.dealId(), e.occurredOn());
                    case LeadEvent.LeadLost e -> new LeadLost(e.leadId(), e.partnerId(), e.reason(), e.occurredOn());
                    case LeadEvent.LeadInvalidated e ->
                        new LeadInvalidated(e.leadId(), e.partnerId(), e.reason(), e.occurredOn());
                    case LeadEvent.CustomerDisclosed _,
                            LeadEvent.OfferRecalled _,
                            LeadEvent.AssignmentRequested _,
                            LeadEvent.AssignmentRefused _ -> null;
                });
    }

    private static LeadCaptured told(LeadEvent.LeadCaptured event) {
        return new LeadCaptured(
                event.leadId(),
                event.source(),
                event.territory(),
                new TreeSet<>(event.products()),
                event.sector(),
                amount(event.expected()),
                event.customerId(),
                event.externalIds(),
                event.occurredOn());
    }

    private static @Nullable Amount amount(@Nullable Expected expected) {
        return expected == null ? null : new Amount(expected.amount(), expected.currency());
    }
}
