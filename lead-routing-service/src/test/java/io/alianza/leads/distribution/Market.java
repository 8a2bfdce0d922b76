package io.alianza.leads.distribution;

import io.alianza.leads.distribution.Fact.AgreementEnded;
import io.alianza.leads.distribution.Fact.AgreementNoted;
import io.alianza.leads.distribution.Fact.AssignmentAsked;
import io.alianza.leads.distribution.Fact.LeadCameBack;
import io.alianza.leads.distribution.Fact.LeadEnded;
import io.alianza.leads.distribution.Fact.LeadWaits;
import io.alianza.leads.distribution.Fact.PartnerNoted;
import io.alianza.leads.lead.Choice;
import io.alianza.leads.lead.Need;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A distribution without store and framework: facts in, who has which lead out. */
final class Market {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final String ID = "market-test";

    final Desk desk = new Desk();
    final List<DistributionEvent> events = new ArrayList<>();
    private DistributionState state = DistributionState.EMPTY;
    private long position;

    DistributionState state() {
        return state;
    }

    /** One command with these facts; what it leaves over is not asked for again. */
    List<DistributionEvent> take(List<Fact> facts) {
        List<DistributionEvent> decided = Round.of(ID, facts, state, RoutingPolicy.CURRENT, desk);
        for (DistributionEvent event : decided) {
            state = DistributionState.evolve(state, event);
        }
        events.addAll(decided);
        return decided;
    }

    /** As the reaction does: again until nothing comes of it. */
    void takeAll(List<Fact> facts) {
        while (!take(facts).isEmpty()) {
            // Each round hands out as many leads as fit in a commit.
        }
    }

    long next() {
        return ++position;
    }

    Market partner(String id, int capacity, String weight) {
        return partner(id, true, List.of("reseller"), capacity, weight);
    }

    Market partner(String id, boolean active, List<String> types, int capacity, String weight) {
        takeAll(List.of(new PartnerNoted(next(), id, active, types, capacity, new BigDecimal(weight))));
        return this;
    }

    /** An agreement with an id of the partner's, valid from the beginning of the year. */
    Market agreement(String partnerId, String territory, String... products) {
        return agreement(partnerId, List.of(territory), List.of(products), LocalDate.of(2026, 1, 1), null);
    }

    Market agreement(
            String partnerId, List<String> territories, List<String> products, LocalDate from, @Nullable LocalDate to) {
        Agreement.Version version = new Agreement.Version(1, territories, products, from, to);
        takeAll(List.of(new AgreementNoted(next(), "agreement-" + partnerId, partnerId, version)));
        return this;
    }

    void agreementEnds(String partnerId, LocalDate endsOn) {
        takeAll(List.of(new AgreementEnded(next(), "agreement-" + partnerId, partnerId, endsOn)));
    }

    String lead(String leadId, String territory, String... products) {
        takeAll(List.of(waits(leadId, territory, products)));
        return desk.placeOf(leadId);
    }

    LeadWaits waits(String leadId, String territory, String... products) {
        return new LeadWaits(next(), leadId, new Need(territory, List.of(products), DAY, List.of()));
    }

    void decline(String leadId) {
        String partnerId = desk.places.get(leadId);
        desk.places.put(leadId, Desk.WAITING);
        takeAll(List.of(new LeadCameBack(next(), leadId, partnerId, true)));
    }

    void close(String leadId, boolean turnBack) {
        desk.places.remove(leadId);
        takeAll(List.of(new LeadEnded(next(), leadId, turnBack)));
    }

    void assign(String leadId, String partnerId, String territory) {
        desk.requested.put(leadId, partnerId);
        takeAll(List.of(
                new AssignmentAsked(next(), leadId, partnerId, new Need(territory, List.of(), DAY, List.of()))));
    }

    /** Stands in for the leads: where each is, by the rules a lead has. */
    static final class Desk implements LeadDesk {

        static final String WAITING = "waiting";

        final Map<String, String> places = new TreeMap<>();
        final Map<String, String> requested = new TreeMap<>();
        final Map<String, Choice> choices = new TreeMap<>();
        final List<String> recalled = new ArrayList<>();
        final List<String> refused = new ArrayList<>();
        final List<String> unwilling = new ArrayList<>();

        String placeOf(String leadId) {
            return places.getOrDefault(leadId, "nowhere");
        }

        @Override
        public boolean offer(String leadId, String partnerId, Entitlement by, Choice choice) {
            if (unwilling.contains(leadId) || requested.containsKey(leadId)) {
                return false;
            }
            places.put(leadId, partnerId);
            choices.put(leadId, choice);
            return true;
        }

        @Override
        public boolean assignByHand(String leadId, String partnerId, Choice choice) {
            if (!requested.remove(leadId, partnerId)) {
                return false;
            }
            places.put(leadId, partnerId);
            return true;
        }

        @Override
        public boolean refuseAssignment(String leadId, String partnerId, String reason) {
            refused.add(leadId + " " + partnerId + " " + reason);
            return requested.remove(leadId, partnerId);
        }

        @Override
        public boolean leaveUnassigned(String leadId, String reason, Choice choice) {
            if (unwilling.contains(leadId) || requested.containsKey(leadId)) {
                return false;
            }
            choices.put(leadId, choice);
            return !reason.equals(places.put(leadId, reason));
        }

        @Override
        public boolean recall(String leadId, String partnerId) {
            return recalled.add(leadId);
        }
    }
}
