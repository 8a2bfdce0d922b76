package io.alianza.leads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.Refused;
import io.alianza.leads.lead.LeadCommand.AssignLead;
import io.alianza.leads.lead.LeadCommand.LeaveUnassigned;
import io.alianza.leads.lead.LeadCommand.PlaceLead;
import io.alianza.leads.lead.LeadCommand.RecallOffer;
import io.alianza.leads.lead.LeadCommand.RefuseAssignment;
import io.alianza.leads.lead.LeadEvent.AssignmentRefused;
import io.alianza.leads.lead.LeadEvent.AssignmentRequested;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadEvent.LeadUnassignable;
import io.alianza.leads.lead.LeadEvent.OfferRecalled;
import org.junit.jupiter.api.Test;

/** What distribution asks of a lead: it goes along as long as it waits, and never refuses. */
class PlaceLeadTest {

    @Test
    void a_waiting_lead_is_offered() {
        assertThat(LeadStory.captured().decide(LeadStory.offer("partner-a")))
                .hasExactlyElementsOfTypes(LeadRouted.class);
    }

    @Test
    void one_that_is_elsewhere_is_not() {
        assertThat(LeadStory.offered().decide(LeadStory.offer("partner-b"))).isEmpty();
        assertThat(LeadStory.held().decide(LeadStory.offer("partner-b"))).isEmpty();
        assertThat(new LeadStory().decide(LeadStory.offer("partner-a"))).isEmpty();
    }

    @Test
    void why_nobody_gets_it_is_said_once() {
        LeadStory lead = LeadStory.captured();

        assertThat(lead.decide(leave("no-capacity"))).hasExactlyElementsOfTypes(LeadUnassignable.class);
        assertThat(lead.decide(leave("no-capacity"))).isEmpty();
        assertThat(lead.decide(leave("no-partner-authorised"))).hasSize(1);
        assertThat(lead.decide(LeadStory.offer("partner-a"))).hasSize(1);
    }

    @Test
    void the_rotation_leaves_alone_what_the_manager_wants_somewhere() {
        LeadStory lead = LeadStory.captured();

        assertThat(lead.decide(assign("partner-b"))).hasExactlyElementsOfTypes(AssignmentRequested.class);
        assertThat(lead.decide(LeadStory.offer("partner-a"))).isEmpty();
        assertThat(lead.decide(leave("no-capacity"))).isEmpty();
        assertThat(lead.decide(place("partner-b"))).hasExactlyElementsOfTypes(LeadRouted.class);
        assertThat(LeadState.partnerOf(lead.state())).isEqualTo("partner-b");
    }

    @Test
    void an_assignment_that_cannot_be_leaves_it_where_it_was() {
        LeadStory lead = LeadStory.held();
        lead.decide(assign("partner-b"));

        assertThat(lead.decide(new RefuseAssignment(LeadStory.ID, "partner-b", "no-capacity")))
                .hasExactlyElementsOfTypes(AssignmentRefused.class);
        assertThat(lead.state()).isInstanceOf(LeadState.Held.class);
        assertThat(lead.decide(place("partner-b"))).isEmpty();
    }

    @Test
    void a_held_lead_can_be_sent_elsewhere() {
        LeadStory lead = LeadStory.held();
        lead.decide(assign("partner-b"));

        lead.decide(place("partner-b"));

        assertThat(lead.state()).isInstanceOf(LeadState.Offered.class);
    }

    @Test
    void asking_twice_for_the_same_is_asking_once() {
        LeadStory lead = LeadStory.captured();
        lead.decide(assign("partner-b"));

        assertThat(lead.decide(assign("partner-b"))).isEmpty();
        assertThat(LeadStory.offered().decide(assign("partner-a"))).isEmpty();
    }

    @Test
    void an_open_offer_is_recalled_what_is_held_is_not() {
        RecallOffer recall = new RecallOffer(LeadStory.ID, "partner-a", Reasons.PARTNER_NOT_ACTIVE);

        assertThat(LeadStory.offered().decide(recall)).hasExactlyElementsOfTypes(OfferRecalled.class);
        assertThat(LeadStory.held().decide(recall)).isEmpty();
    }

    @Test
    void only_the_vendor_assigns_and_says_to_whom() {
        Refused.with(
                "vendor-only",
                () -> LeadStory.held().decide(new AssignLead(LeadStory.ID, LeadStory.PARTNER, "partner-b")));
        Refused.with(
                "invalid-fields", () -> LeadStory.held().decide(new AssignLead(LeadStory.ID, LeadStory.VENDOR, null)));
    }

    private static LeaveUnassigned leave(String reason) {
        return new LeaveUnassigned(LeadStory.ID, reason, LeadStory.CHOICE);
    }

    private static PlaceLead place(String partnerId) {
        return new PlaceLead(LeadStory.ID, partnerId, LeadStory.CHOICE);
    }

    private static AssignLead assign(String partnerId) {
        return new AssignLead(LeadStory.ID, LeadStory.VENDOR, partnerId);
    }
}
