package io.alianza.leads.distribution.reactions;

import io.alianza.leads.distribution.Agreement;
import io.alianza.leads.distribution.Fact;
import io.alianza.leads.distribution.Fact.AgreementEnded;
import io.alianza.leads.distribution.Fact.AgreementNoted;
import io.alianza.leads.distribution.Fact.AssignmentAsked;
import io.alianza.leads.distribution.Fact.LeadAdopted;
import io.alianza.leads.distribution.Fact.LeadCameBack;
import io.alianza.leads.distribution.Fact.LeadEnded;
import io.alianza.leads.distribution.Fact.LeadWaits;
import io.alianza.leads.distribution.Fact.PartnerNoted;
import io.alianza.leads.knowledge.KnowledgeEvent;
import io.alianza.leads.knowledge.PartnerStatus;
import io.alianza.leads.lead.LeadEvent;
import io.alianza.support.Recorded;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which events of this log matter to the distribution, and as what. */
final class Facts {

    private Facts() {}

    static Optional<Fact> of(Recorded event) {
        return Optional.ofNullable(
                switch (event.payload()) {
                    case LeadEvent lead -> fact(lead, event.position());
                    case KnowledgeEvent known -> fact(known, event.position());
                    default -> null;
                });
    }

    /** What the distribution itself said of a lead is none. */
    private static @Nullable Fact fact(LeadEvent event, long position) {
        return switch (event) {
            case LeadEvent.LeadCaptured e -> new LeadWaits(position, e.leadId(), e.need());
            case LeadEvent.LeadAdopted e -> new LeadAdopted(position, e.leadId(), e.partnerId(), e.need());
            case LeadEvent.LeadDeclined e -> new LeadCameBack(position, e.leadId(), e.partnerId(), true);
            case LeadEvent.OfferRecalled e -> new LeadCameBack(position, e.leadId(), e.partnerId(), false);
            case LeadEvent.AssignmentRequested e -> new AssignmentAsked(position, e.leadId(), e.partnerId(), e.need());
            case LeadEvent.LeadWon e -> new LeadEnded(position, e.leadId(), false);
            case LeadEvent.LeadLost e -> new LeadEnded(position, e.leadId(), false);
            case LeadEvent.LeadInvalidated e -> new LeadEnded(position, e.leadId(), true);
            case LeadEvent.LeadRouted _,
                    LeadEvent.LeadUnassignable _,
                    LeadEvent.AssignmentRefused _,
                    LeadEvent.LeadAccepted _,
                    LeadEvent.LeadAdvanced _,
                    LeadEvent.CustomerDisclosed _ -> null;
        };
    }

    private static Fact fact(KnowledgeEvent event, long position) {
        return switch (event) {
            case KnowledgeEvent.PartnerNoted e ->
                new PartnerNoted(
                        position,
                        e.partnerId(),
                        e.status().equals(PartnerStatus.ACTIVE.code()),
                        e.types(),
                        e.capacity(),
                        new BigDecimal(e.weight()));
            case KnowledgeEvent.AgreementVersionNoted e ->
                new AgreementNoted(
                        position,
                        e.agreementId(),
                        e.partnerId(),
                        new Agreement.Version(e.version(), e.territories(), e.products(), e.validFrom(), e.validTo()));
            case KnowledgeEvent.AgreementEndNoted e ->
                new AgreementEnded(position, e.agreementId(), e.partnerId(), e.endsOn());
        };
    }
}
