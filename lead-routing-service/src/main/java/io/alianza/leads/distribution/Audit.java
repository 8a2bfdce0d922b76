package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.Balance;
import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.distribution.DistributionEvent.Offer;
import io.alianza.leads.lead.LeadEvent;
import io.alianza.leads.lead.LeadPlaces;
import io.alianza.leads.lead.LeadPlaces.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Goes through the log from its beginning and compares what the leads say of themselves with what the distribution says of them,
 * and each partner's open leads with its capacity at every offer.
 */
public final class Audit {

    private final LeadPlaces leads = new LeadPlaces();
    private final List<String> breaches = new ArrayList<>();
    private DistributionState state = DistributionState.EMPTY;
    private long offers;

    public void see(Object event) {
        switch (event) {
            case LeadEvent lead -> leads.see(lead);
            case DistributionEvent distribution -> see(distribution);
            default -> {
                // Deals and knowledge are not what is audited.
            }
        }
    }

    private void see(DistributionEvent event) {
        if (event instanceof LeadsDistributed distributed) {
            distributed.offers().stream()
                    .filter(offer -> !offer.way().equals(Offer.ADOPTED))
                    .forEach(offer -> hold(offer, distributed.balances()));
        }
        state = DistributionState.evolve(state, event);
    }

    private void hold(Offer offer, Map<String, Balance> balances) {
        offers++;
        Seat seat = state.seat(offer.partnerId());
        Balance after = balances.get(offer.partnerId());
        if (after != null && after.open() > seat.capacity()) {
            breaches.add("%s had %d open leads at a capacity of %d when it was given %s"
                    .formatted(offer.partnerId(), after.open(), seat.capacity(), offer.leadId()));
        }
    }

    /** Offers that were looked at; those that came in with their partner are history and not among them. */
    public long offers() {
        return offers;
    }

    /** Each offer that took a partner above its capacity, as a sentence. */
    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    public Map<String, Place> places() {
        return leads.places();
    }

    /** Each lead on which the two disagree, as a sentence. */
    public List<String> misplaced() {
        return leads.places().entrySet().stream()
                .filter(lead -> !agrees(lead.getKey(), lead.getValue()))
                .map(lead -> "%s says it is %s, the distribution says %s"
                        .formatted(lead.getKey(), lead.getValue(), said(lead.getKey())))
                .sorted()
                .toList();
    }

    private boolean agrees(String leadId, Place place) {
        boolean placed = state.placed().containsKey(leadId);
        boolean unassigned = state.orders().containsKey(leadId);
        return switch (place.where()) {
            case OFFERED, HELD ->
                !unassigned
                        && state.placement(leadId)
                                .filter(there -> there.partnerId().equals(place.partnerId()))
                                .isPresent();
            case UNASSIGNABLE -> unassigned && !placed;
            case CLOSED -> !unassigned && !placed;
            case WAITING -> false;
        };
    }

    private String said(String leadId) {
        String place = state.placement(leadId)
                .map(there -> "with " + there.partnerId())
                .orElse("with nobody");
        return state.orders().containsKey(leadId) ? place + ", unassignable" : place;
    }

    /** Partners whose open leads are not as many as the leads that are with them, as sentences. */
    public List<String> miscounted() {
        return state.seats().byId().values().stream()
                .filter(seat -> seat.open() != with(seat.partnerId()))
                .map(seat -> "%s counts %d open leads and has %d"
                        .formatted(seat.partnerId(), seat.open(), with(seat.partnerId())))
                .sorted()
                .toList();
    }

    private long with(String partnerId) {
        return state.placed().values().stream()
                .map(Placement::partnerId)
                .filter(id -> Objects.equals(id, partnerId))
                .count();
    }
}
