package io.alianza.leads.lead;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealLine;
import io.alianza.leads.lead.LeadCommand.AcceptLead;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.leads.lead.LeadCommand.OfferLead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A lead that lives through commands; what they decide to is what it becomes. */
final class LeadStory {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Actor VENDOR = new Actor.Vendor("user-manager", false);
    static final Actor IMPORTER = new Actor.Vendor("import", true);
    static final Actor PARTNER = new Actor.PartnerUser("user-rep", "partner-a");
    static final Actor RIVAL = new Actor.PartnerUser("user-rival", "partner-b");
    static final Choice CHOICE = new Choice(1, 7, Map.of("agreement", 2), 1, List.of());
    static final String ID = "lead-1";

    final List<LeadEvent> events = new ArrayList<>();
    private LeadState state = LeadState.UNKNOWN;

    static LeadStory captured() {
        LeadStory story = new LeadStory();
        story.decide(capture("ES/28"));
        return story;
    }

    static LeadStory offered() {
        LeadStory story = captured();
        story.decide(offer("partner-a"));
        return story;
    }

    static LeadStory held() {
        LeadStory story = offered();
        story.decide(new AcceptLead(ID, PARTNER));
        return story;
    }

    static CaptureLead capture(String territory) {
        return capture(territory, VENDOR, TODAY);
    }

    static CaptureLead capture(String territory, Actor by, LocalDate on) {
        return new CaptureLead(
                ID,
                by,
                "web",
                territory,
                List.of("R"),
                "Industria",
                "10-49",
                new Expected("18500.00", "EUR"),
                "customer-1",
                List.of(),
                DataBasis.NOT_STATED,
                Map.of(),
                on);
    }

    static OfferLead offer(String partnerId) {
        return new OfferLead(ID, partnerId, "agreement-a", 1, CHOICE);
    }

    static List<DealLine> lines() {
        return List.of(new DealLine("1", "R/BK", "2", "1234.5678"));
    }

    List<LeadEvent> decide(LeadCommand command) {
        List<LeadEvent> decided = LeadDecider.decide(state, command, TODAY);
        for (LeadEvent event : decided) {
            state = LeadState.evolve(state, event);
        }
        events.addAll(decided);
        return decided;
    }

    LeadState state() {
        return state;
    }
}
