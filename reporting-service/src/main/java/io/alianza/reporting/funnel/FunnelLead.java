package io.alianza.reporting.funnel;

import io.alianza.reporting.funnel.LeadFact.Accepted;
import io.alianza.reporting.funnel.LeadFact.Captured;
import io.alianza.reporting.funnel.LeadFact.Declined;
import io.alianza.reporting.funnel.LeadFact.Invalidated;
import io.alianza.reporting.funnel.LeadFact.Lost;
import io.alianza.reporting.funnel.LeadFact.Offered;
import io.alianza.reporting.funnel.LeadFact.Unassignable;
import io.alianza.reporting.funnel.LeadFact.Won;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lead with the days it went from stage to stage.
 *
 * @param leadId the lead
 * @param source where it came from
 * @param territory path in the territory tree
 * @param capturedOn business day it came in
 * @param place where it is now
 * @param offers to whom it was offered, in order; each is over when another follows
 * @param wonOn business day it was won
 */
public record FunnelLead(
        String leadId,
        String source,
        String territory,
        LocalDate capturedOn,
        Place place,
        List<Offer> offers,
        @Nullable LocalDate wonOn) {

    /** A lead is in exactly one. */
    public enum Place {
        WAITING,
        OFFERED,
        HELD,
        UNASSIGNABLE,
        WON,
        LOST,
        INVALID
    }

    /**
     * An offer to a partner.
     *
     * @param acceptedOn absent as long as it was not
     * @param declinedOn absent as long as it was not
     */
    public record Offer(
            String partnerId,
            LocalDate offeredOn,
            @Nullable LocalDate acceptedOn,
            @Nullable LocalDate declinedOn) {}

    static FunnelLead of(Captured captured) {
        return new FunnelLead(
                captured.leadId(),
                captured.source(),
                captured.territory(),
                captured.on(),
                Place.WAITING,
                List.of(),
                null);
    }

    /** The lead after a fact; one of a lead nobody knows begins nothing but its capture. */
    public static FunnelLead after(@Nullable FunnelLead before, LeadFact fact) {
        if (fact instanceof Captured captured) {
            return of(captured);
        }
        if (before == null) {
            throw new IllegalStateException(fact.leadId() + " was never captured");
        }
        return before.after(fact);
    }

    private FunnelLead after(LeadFact fact) {
        return switch (fact) {
            case Captured captured -> of(captured);
            case Offered offer ->
                with(Place.OFFERED, plus(new Offer(offer.partnerId(), offer.on(), null, null)), wonOn);
            case Unassignable _ -> with(Place.UNASSIGNABLE, offers, wonOn);
            case Accepted accepted -> with(Place.HELD, answered(accepted.partnerId(), accepted.on(), null), wonOn);
            case Declined declined -> with(Place.WAITING, answered(declined.partnerId(), null, declined.on()), wonOn);
            case Won won -> with(Place.WON, offers, won.on());
            case Lost _ -> with(Place.LOST, offers, wonOn);
            case Invalidated _ -> with(Place.INVALID, offers, wonOn);
        };
    }

    /** The offer that was accepted, the last one when the lead was sent on to somebody else; empty when none was. */
    public Optional<Offer> accepted() {
        return offers.reversed().stream()
                .filter(offer -> offer.acceptedOn() != null)
                .findFirst();
    }

    /** Whether what became of the lead is this offer's doing: it was accepted, and no other offer came after it. */
    boolean endsWith(int offer) {
        return offer == offers.size() - 1 && offers.get(offer).acceptedOn() != null;
    }

    private FunnelLead with(Place newPlace, List<Offer> newOffers, @Nullable LocalDate newWonOn) {
        return new FunnelLead(leadId, source, territory, capturedOn, newPlace, newOffers, newWonOn);
    }

    private List<Offer> plus(Offer offer) {
        List<Offer> more = new ArrayList<>(offers);
        more.add(offer);
        return List.copyOf(more);
    }

    /** The answer belongs to the partner's latest offer. */
    private List<Offer> answered(String partnerId, @Nullable LocalDate acceptedOn, @Nullable LocalDate declinedOn) {
        List<Offer> answered = new ArrayList<>(offers);
        for (int i = answered.size() - 1; i >= 0; i--) {
            Offer offer = answered.get(i);
            if (offer.partnerId().equals(partnerId)) {
                answered.set(i, new Offer(partnerId, offer.offeredOn(), acceptedOn, declinedOn));
                break;
            }
        }
        return List.copyOf(answered);
    }
}
