package io.alianza.leads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.Refused;
import io.alianza.leads.lead.LeadCommand.AdoptLead;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaptureLeadTest {

    private final LeadStory lead = new LeadStory();

    @Test
    void a_captured_lead_waits() {
        assertThat(lead.decide(LeadStory.capture("ES/28"))).hasExactlyElementsOfTypes(LeadCaptured.class);
        assertThat(lead.state()).isInstanceOf(LeadState.Waiting.class);
    }

    @Test
    void the_same_again_changes_nothing() {
        lead.decide(LeadStory.capture("ES/28"));

        assertThat(lead.decide(LeadStory.capture("ES/28"))).isEmpty();
    }

    @Test
    void something_else_under_the_same_id_is_refused() {
        lead.decide(LeadStory.capture("ES/28"));

        Refused.with("already-there-differently", () -> lead.decide(LeadStory.capture("ES/08")));
    }

    @Test
    void all_that_is_wrong_with_it_is_said_at_once() {
        CaptureLead wrong = new CaptureLead(
                LeadStory.ID,
                LeadStory.VENDOR,
                "",
                "ES//28",
                List.of("R", "/"),
                "name@example.com",
                null,
                new Expected("-1", "EURO"),
                "customer-1",
                List.of(),
                new DataBasis("because", null, false),
                Map.of(),
                LeadStory.TODAY.plusDays(1));

        Refused.fields(
                List.of(
                        "/source required",
                        "/source format",
                        "/sector format",
                        "/territory format",
                        "/products/1 format",
                        "/expected/amount format",
                        "/expected/currency format",
                        "/legalBasis unknown-value",
                        "/occurredOn in-future"),
                () -> lead.decide(wrong));
    }

    @Test
    void only_importers_and_finance_capture_what_came_in_earlier() {
        LocalDate yesterday = LeadStory.TODAY.minusDays(1);

        Refused.fields(
                List.of("/occurredOn in-past"),
                () -> lead.decide(LeadStory.capture("ES/28", LeadStory.VENDOR, yesterday)));
        assertThat(lead.decide(LeadStory.capture("ES/28", LeadStory.IMPORTER, yesterday)))
                .hasSize(1);
    }

    @Test
    void history_brings_its_partner_and_how_it_ended() {
        assertThat(lead.decide(adopt("won", LeadStory.TODAY, null)))
                .hasExactlyElementsOfTypes(LeadCaptured.class, LeadAdopted.class, LeadAccepted.class, LeadWon.class);
    }

    @Test
    void what_is_open_elsewhere_is_held_here() {
        lead.decide(adopt("open", null, null));

        assertThat(lead.state()).isInstanceOf(LeadState.Held.class);
    }

    @Test
    void what_was_lost_elsewhere_says_why() {
        assertThat(lead.decide(adopt("lost", LeadStory.TODAY, "price")).getLast())
                .isEqualTo(new LeadLost(LeadStory.ID, "partner-a", "price", LeadStory.TODAY));
        Refused.fields(
                List.of("/reason unknown-value"),
                () -> new LeadStory().decide(adopt("lost", LeadStory.TODAY, "whatever")));
    }

    @Test
    void what_is_over_ended_after_it_began() {
        Refused.fields(
                List.of("/closedOn out-of-range"), () -> lead.decide(adopt("won", LeadStory.TODAY.minusDays(1), null)));
        Refused.fields(List.of("/closedOn out-of-range"), () -> lead.decide(adopt("won", null, null)));
    }

    private static AdoptLead adopt(String outcome, @Nullable LocalDate closedOn, @Nullable String reason) {
        return new AdoptLead(LeadStory.capture("ES/28"), "partner-a", outcome, closedOn, reason);
    }
}
