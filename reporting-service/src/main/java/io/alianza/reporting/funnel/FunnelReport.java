package io.alianza.reporting.funnel;

import io.alianza.reporting.funnel.FunnelLead.Offer;
import io.alianza.reporting.funnel.FunnelLead.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows leads from stage to stage. */
public final class FunnelReport {

    private final List<Step> steps = new ArrayList<>();
    private final Map<Place, Long> places = new EnumMap<>(Place.class);
    private long declined;

    private FunnelReport(String... stages) {
        for (String stage : stages) {
            steps.add(new Step(stage));
        }
    }

    /** One stage while it is counted. */
    private static final class Step {
        private final String stage;
        private final Durations sincePrevious = new Durations();
        private long leads;

        Step(String stage) {
            this.stage = stage;
        }
    }

    public static List<FunnelStage> of(Collection<FunnelLead> leads, FunnelCriteria criteria) {
        return criteria.partnerId().isPresent()
                ? ofPartner(leads, criteria, criteria.partnerId().get())
                : ofVendor(leads, criteria);
    }

    private static List<FunnelStage> ofVendor(Collection<FunnelLead> leads, FunnelCriteria criteria) {
        FunnelReport report = new FunnelReport("captured", "offered", "accepted", "won");
        for (FunnelLead lead : leads) {
            if (criteria.within(lead.capturedOn())) {
                LocalDate offered = lead.offers().isEmpty()
                        ? null
                        : lead.offers().getFirst().offeredOn();
                LocalDate accepted = lead.accepted().map(Offer::acceptedOn).orElse(null);
                report.follow(lead.capturedOn(), offered, accepted, lead.wonOn());
                report.places.merge(lead.place(), 1L, Long::sum);
                report.declined += lead.offers().stream()
                        .filter(offer -> offer.declinedOn() != null)
                        .count();
            }
        }
        return report.stages(List.of(Place.LOST, Place.INVALID, Place.WAITING, Place.UNASSIGNABLE));
    }

    /** A partner learns nothing of what the lead was before its offer, nor after it declined or the lead was sent elsewhere. */
    private static List<FunnelStage> ofPartner(
            Collection<FunnelLead> leads, FunnelCriteria criteria, String partnerId) {
        FunnelReport report = new FunnelReport("offered", "accepted", "won");
        for (FunnelLead lead : leads) {
            for (int i = 0; i < lead.offers().size(); i++) {
                Offer offer = lead.offers().get(i);
                if (offer.partnerId().equals(partnerId) && criteria.within(offer.offeredOn())) {
                    report.follow(lead, offer, lead.endsWith(i));
                }
            }
        }
        return report.stages(List.of(Place.LOST));
    }

    private void follow(FunnelLead lead, Offer offer, boolean toTheEnd) {
        follow(offer.offeredOn(), offer.acceptedOn(), toTheEnd ? lead.wonOn() : null);
        if (toTheEnd) {
            places.merge(lead.place(), 1L, Long::sum);
        }
        declined += offer.declinedOn() == null ? 0 : 1;
    }

    /** @param days on which it reached each stage; absent from the first it did not reach */
    private void follow(@Nullable LocalDate... days) {
        for (int i = 0; i < days.length; i++) {
            if (days[i] != null) {
                steps.get(i).leads++;
                if (i > 0) {
                    steps.get(i).sincePrevious.add(days[i - 1], days[i]);
                }
            }
        }
    }

    private List<FunnelStage> stages(List<Place> elsewhere) {
        List<FunnelStage> stages = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            stages.add(new FunnelStage(
                    step.stage,
                    step.leads,
                    i == 0 ? Optional.empty() : Ratio.of(step.leads, steps.get(i - 1).leads),
                    Ratio.of(step.leads, steps.getFirst().leads),
                    step.sincePrevious.median(),
                    step.sincePrevious.mean()));
        }
        stages.add(aside("declined", declined));
        elsewhere.forEach(
                place -> stages.add(aside(place.name().toLowerCase(Locale.ROOT), places.getOrDefault(place, 0L))));
        return stages;
    }

    private FunnelStage aside(String stage, long leads) {
        return new FunnelStage(
                stage,
                leads,
                Optional.empty(),
                Ratio.of(leads, steps.getFirst().leads),
                Optional.empty(),
                Optional.empty());
    }
}
