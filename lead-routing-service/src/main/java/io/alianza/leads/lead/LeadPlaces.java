package io.alianza.leads.lead;

import io.alianza.leads.lead.LeadState.Closed;
import io.alianza.leads.lead.LeadState.Held;
import io.alianza.leads.lead.LeadState.Offered;
import io.alianza.leads.lead.LeadState.Unassignable;
import io.alianza.leads.lead.LeadState.Unknown;
import io.alianza.leads.lead.LeadState.Waiting;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each lead is, folded from the leads' own events. */
public final class LeadPlaces {

    /** The five places a lead can be in. */
    public enum Where {
        WAITING,
        OFFERED,
        HELD,
        CLOSED,
        UNASSIGNABLE
    }

    /** @param partnerId who was offered it or holds it; absent elsewhere */
    public record Place(Where where, @Nullable String partnerId) {}

    private final Map<String, LeadState> states = new HashMap<>();

    public void see(LeadEvent event) {
        LeadState before = states.getOrDefault(event.leadId(), LeadState.UNKNOWN);
        states.put(event.leadId(), LeadState.evolve(before, event));
    }

    public Map<String, Place> places() {
        Map<String, Place> places = new HashMap<>();
        states.forEach((leadId, state) -> places.put(leadId, place(state)));
        return places;
    }

    private static Place place(LeadState state) {
        return switch (state) {
            case Unknown _, Waiting _ -> new Place(Where.WAITING, null);
            case Unassignable _ -> new Place(Where.UNASSIGNABLE, null);
            case Offered offered -> new Place(Where.OFFERED, offered.partnerId());
            case Held held -> new Place(Where.HELD, held.partnerId());
            case Closed _ -> new Place(Where.CLOSED, null);
        };
    }
}
