package io.alianza.leads.timeline.web;

import io.alianza.leads.deal.DealEvent;
import io.alianza.leads.lead.LeadEvent;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of an event is told. */
record Happening(
        LocalDate occurredOn,
        @Nullable String partnerId,
        @Nullable String stage,
        @Nullable String reason) {

    static Optional<Happening> of(Object event) {
        return Optional.ofNullable(
                switch (event) {
                    case LeadEvent lead -> of(lead);
                    case DealEvent deal -> of(deal);
                    default -> null;
                });
    }

    private static Happening of(LeadEvent event) {
        return switch (event) {
            case LeadEvent.LeadCaptured _ -> new Happening(event.occurredOn(), null, null, null);
            case LeadEvent.LeadAdopted e -> plain(event, e.partnerId());
            case LeadEvent.LeadRouted e -> plain(event, e.partnerId());
            case LeadEvent.LeadUnassignable e -> because(event, null, e.reason());
            case LeadEvent.LeadAccepted e -> plain(event, e.partnerId());
            case LeadEvent.CustomerDisclosed e -> plain(event, e.partnerId());
            case LeadEvent.LeadDeclined e -> because(event, e.partnerId(), e.reason());
            case LeadEvent.OfferRecalled e -> because(event, e.partnerId(), e.reason());
            case LeadEvent.AssignmentRequested e -> plain(event, e.partnerId());
            case LeadEvent.AssignmentRefused e -> because(event, e.partnerId(), e.reason());
            case LeadEvent.LeadAdvanced e -> new Happening(event.occurredOn(), e.partnerId(), e.stage(), null);
            case LeadEvent.LeadWon e -> plain(event, e.partnerId());
            case LeadEvent.LeadLost e -> because(event, e.partnerId(), e.reason());
            case LeadEvent.LeadInvalidated e -> because(event, e.partnerId(), e.reason());
        };
    }

    private static Happening of(DealEvent event) {
        return switch (event) {
            case DealEvent.DealRefused e -> new Happening(e.occurredOn(), e.partnerId(), null, e.reason());
            case DealEvent.DealLost e -> new Happening(e.occurredOn(), e.partnerId(), null, e.reason());
            case DealEvent.DealAdvanced e -> new Happening(e.occurredOn(), e.partnerId(), e.stage(), null);
            case DealEvent.DealRegistered _, DealEvent.DealApproved _, DealEvent.DealWon _ ->
                new Happening(event.occurredOn(), event.partnerId(), null, null);
        };
    }

    private static Happening plain(LeadEvent event, String partnerId) {
        return new Happening(event.occurredOn(), partnerId, null, null);
    }

    private static Happening because(LeadEvent event, @Nullable String partnerId, String reason) {
        return new Happening(event.occurredOn(), partnerId, null, reason);
    }

    /**
     * A partner sees what concerns it, and how the object began; never who else was offered a lead, and not that the vendor
     * had it in mind before it was asked.
     */
    boolean isFor(Optional<String> onlyPartner, Object event) {
        return onlyPartner.isEmpty()
                || event instanceof LeadEvent.LeadCaptured
                || (onlyPartner.get().equals(partnerId)
                        && !(event instanceof LeadEvent.AssignmentRequested)
                        && !(event instanceof LeadEvent.AssignmentRefused));
    }
}
