package io.alianza.leads.lead;

import io.alianza.leads.lead.LeadEvent.AssignmentRefused;
import io.alianza.leads.lead.LeadEvent.AssignmentRequested;
import io.alianza.leads.lead.LeadEvent.CustomerDisclosed;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadAdvanced;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadEvent.LeadDeclined;
import io.alianza.leads.lead.LeadEvent.LeadInvalidated;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadEvent.LeadUnassignable;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import io.alianza.leads.lead.LeadEvent.OfferRecalled;
import org.jspecify.annotations.Nullable;

/** Where a lead is. Each place is a type, so that it is in exactly one. */
sealed interface LeadState {

    LeadState UNKNOWN = new Unknown();

    /** Nothing was captured under this id. */
    record Unknown() implements LeadState {}

    /** It was captured and is not over. */
    sealed interface Open extends LeadState {

        Details details();

        Open with(Details details);
    }

    record Waiting(Details details) implements Open {

        @Override
        public Open with(Details now) {
            return new Waiting(now);
        }
    }

    record Unassignable(Details details, String reason) implements Open {

        @Override
        public Open with(Details now) {
            return new Unassignable(now, reason);
        }
    }

    record Offered(Details details, String partnerId) implements Open {

        @Override
        public Open with(Details now) {
            return new Offered(now, partnerId);
        }
    }

    record Held(Details details, String partnerId, LeadStage stage) implements Open {

        @Override
        public Open with(Details now) {
            return new Held(now, partnerId, stage);
        }
    }

    /** @param ending won, lost or invalid: how it ended, for recognising a repetition */
    record Closed(LeadCaptured captured, @Nullable String partnerId, LeadEvent ending) implements LeadState {}

    /**
     * @param captured as it came in
     * @param need what it asks for now
     * @param requested partner the channel manager wants it to go to, as long as that is not done
     */
    record Details(
            LeadCaptured captured, Need need, @Nullable String requested) {

        Details requested(@Nullable String partnerId) {
            return new Details(captured, need, partnerId);
        }

        Details declinedBy(String partnerId) {
            return new Details(captured, need.declinedAlsoBy(partnerId), requested);
        }
    }

    /** Who was offered it, holds it, or had it when it ended. */
    static @Nullable String partnerOf(LeadState state) {
        return switch (state) {
            case Offered offered -> offered.partnerId();
            case Held held -> held.partnerId();
            case Closed closed -> closed.partnerId();
            case Unknown _, Waiting _, Unassignable _ -> null;
        };
    }

    static LeadState evolve(LeadState state, LeadEvent event) {
        if (event instanceof LeadCaptured captured) {
            return new Waiting(new Details(captured, captured.need(), null));
        }
        return state instanceof Open open ? evolve(open, event) : state;
    }

    private static LeadState evolve(Open state, LeadEvent event) {
        Details details = state.details();
        return switch (event) {
            case LeadCaptured _, CustomerDisclosed _ -> state;
            case LeadAdopted adopted -> new Offered(details, adopted.partnerId());
            case LeadRouted routed -> new Offered(details.requested(null), routed.partnerId());
            case LeadUnassignable unassignable -> new Unassignable(details, unassignable.reason());
            case LeadAccepted accepted -> new Held(details, accepted.partnerId(), LeadStage.ACCEPTED);
            case LeadDeclined declined -> new Waiting(details.declinedBy(declined.partnerId()));
            case OfferRecalled _ -> new Waiting(details);
            case AssignmentRequested requested -> state.with(details.requested(requested.partnerId()));
            case AssignmentRefused _ -> state.with(details.requested(null));
            case LeadAdvanced advanced ->
                new Held(
                        details,
                        advanced.partnerId(),
                        LeadStage.of(advanced.stage()).orElseThrow());
            case LeadWon won -> new Closed(details.captured(), won.partnerId(), won);
            case LeadLost lost -> new Closed(details.captured(), lost.partnerId(), lost);
            case LeadInvalidated invalid -> new Closed(details.captured(), invalid.partnerId(), invalid);
        };
    }
}
