package io.alianza.leads.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.Refused;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealIds;
import io.alianza.leads.lead.LeadCommand.AcceptLead;
import io.alianza.leads.lead.LeadCommand.AdvanceLead;
import io.alianza.leads.lead.LeadCommand.DeclineLead;
import io.alianza.leads.lead.LeadCommand.InvalidateLead;
import io.alianza.leads.lead.LeadCommand.LoseLead;
import io.alianza.leads.lead.LeadCommand.WinLead;
import io.alianza.leads.lead.LeadEvent.CustomerDisclosed;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadDeclined;
import io.alianza.leads.lead.LeadEvent.LeadInvalidated;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkOnLeadTest {

    @Test
    void who_accepts_sees_the_customer_and_that_is_a_fact() {
        assertThat(LeadStory.offered().decide(new AcceptLead(LeadStory.ID, LeadStory.PARTNER)))
                .containsExactly(
                        new LeadAccepted(LeadStory.ID, "partner-a", LeadStory.TODAY),
                        new CustomerDisclosed(LeadStory.ID, "customer-1", "partner-a", "user-rep", LeadStory.TODAY));
    }

    @Test
    void accepting_twice_is_accepting_once() {
        assertThat(LeadStory.held().decide(new AcceptLead(LeadStory.ID, LeadStory.PARTNER)))
                .isEmpty();
    }

    @Test
    void a_lead_that_is_not_offered_cannot_be_answered() {
        Refused.with(
                "lead-not-offered", () -> LeadStory.captured().decide(new AcceptLead(LeadStory.ID, LeadStory.VENDOR)));
        Refused.with("lead-not-offered", () -> LeadStory.held().decide(decline(LeadStory.PARTNER, "other")));
    }

    @Test
    void another_partners_lead_is_an_unknown_lead_whatever_is_asked() {
        for (LeadStory lead : List.of(new LeadStory(), LeadStory.captured(), LeadStory.offered(), LeadStory.held())) {
            for (LeadCommand command : everything(LeadStory.RIVAL)) {
                Refused.with("not-found", () -> lead.decide(command));
            }
        }
    }

    @Test
    void a_declined_lead_waits_and_knows_who_did_not_want_it() {
        LeadStory lead = LeadStory.offered();

        assertThat(lead.decide(decline(LeadStory.PARTNER, "out-of-zone")))
                .containsExactly(new LeadDeclined(LeadStory.ID, "partner-a", "out-of-zone", LeadStory.TODAY));
        assertThat(((LeadState.Waiting) lead.state()).details().need().declinedBy())
                .containsExactly("partner-a");
        assertThat(lead.decide(decline(LeadStory.PARTNER, "out-of-zone"))).isEmpty();
    }

    @Test
    void declining_needs_a_reason_of_the_list() {
        Refused.fields(
                List.of("/reason required"),
                () -> LeadStory.offered().decide(new DeclineLead(LeadStory.ID, LeadStory.PARTNER, null)));
        Refused.fields(
                List.of("/reason unknown-value"),
                () -> LeadStory.offered().decide(decline(LeadStory.PARTNER, "because Anna said so")));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "accepted, contacted, yes",
        "accepted, qualified, yes",
        "accepted, proposal, yes",
        "contacted, qualified, yes",
        "contacted, accepted, no",
        "qualified, contacted, yes",
        "proposal, qualified, yes",
        "proposal, contacted, no",
        "qualified, won, no",
    })
    void stages_follow_their_graph(String from, String to, String allowed) {
        LeadStory lead = LeadStory.held();
        if (!from.equals("accepted")) {
            lead.decide(new AdvanceLead(LeadStory.ID, LeadStory.PARTNER, from));
        }
        AdvanceLead advance = new AdvanceLead(LeadStory.ID, LeadStory.PARTNER, to);
        if (allowed.equals("yes")) {
            assertThat(lead.decide(advance)).hasSize(1);
        } else {
            Refused.fields(List.of("/stage unknown-value"), () -> lead.decide(advance));
        }
    }

    @Test
    void only_what_is_held_is_worked_on() {
        Refused.with(
                "lead-not-held",
                () -> LeadStory.offered().decide(new AdvanceLead(LeadStory.ID, LeadStory.PARTNER, "contacted")));
        Refused.with("lead-not-held", () -> LeadStory.offered().decide(win(LeadStory.PARTNER, LeadStory.TODAY)));
        Refused.with("lead-not-held", () -> LeadStory.offered().decide(lose(LeadStory.PARTNER)));
    }

    @Test
    void a_won_lead_names_its_deal() {
        LeadStory lead = LeadStory.held();

        assertThat(lead.decide(win(LeadStory.PARTNER, LeadStory.TODAY)))
                .containsExactly(new LeadWon(LeadStory.ID, "partner-a", DealIds.ofLead(LeadStory.ID), LeadStory.TODAY));
        assertThat(lead.decide(win(LeadStory.PARTNER, LeadStory.TODAY))).isEmpty();
    }

    @Test
    void a_win_states_currency_day_and_lines() {
        WinLead nothing = new WinLead(LeadStory.ID, LeadStory.PARTNER, null, List.of(), null);

        Refused.fields(
                List.of("/currency required", "/lines required", "/wonOn required"),
                () -> LeadStory.held().decide(nothing));
    }

    @Test
    void a_win_is_stated_on_its_day_and_later_by_importers_and_finance_alone() {
        LocalDate yesterday = LeadStory.TODAY.minusDays(1);

        for (Actor by : List.of(LeadStory.PARTNER, LeadStory.VENDOR)) {
            Refused.fields(List.of("/wonOn in-past"), () -> LeadStory.held().decide(win(by, yesterday)));
        }
        assertThat(LeadStory.held().decide(win(LeadStory.IMPORTER, yesterday))).hasSize(1);
        Refused.fields(
                List.of("/wonOn in-future"),
                () -> LeadStory.held().decide(win(LeadStory.VENDOR, LeadStory.TODAY.plusDays(1))));
    }

    @Test
    void a_lost_lead_says_why() {
        LeadStory lead = LeadStory.held();

        assertThat(lead.decide(lose(LeadStory.PARTNER)))
                .containsExactly(new LeadLost(LeadStory.ID, "partner-a", "price", LeadStory.TODAY));
        assertThat(lead.decide(lose(LeadStory.PARTNER))).isEmpty();
        Refused.with(
                "invalid-fields",
                () -> LeadStory.held().decide(new LoseLead(LeadStory.ID, LeadStory.PARTNER, "no idea")));
    }

    @Test
    void the_vendor_can_give_up_a_lead_nobody_has() {
        assertThat(LeadStory.captured().decide(lose(LeadStory.VENDOR)))
                .containsExactly(new LeadLost(LeadStory.ID, null, "price", LeadStory.TODAY));
    }

    @Test
    void that_it_was_none_is_said_by_the_vendor_alone() {
        assertThat(LeadStory.held().decide(new InvalidateLead(LeadStory.ID, LeadStory.VENDOR, "spam")))
                .containsExactly(new LeadInvalidated(LeadStory.ID, "partner-a", "spam", LeadStory.TODAY));
        Refused.with(
                "vendor-only",
                () -> LeadStory.held().decide(new InvalidateLead(LeadStory.ID, LeadStory.PARTNER, "spam")));
    }

    @Test
    void that_it_was_none_is_said_once_and_for_one_reason() {
        LeadStory lead = LeadStory.held();
        lead.decide(new InvalidateLead(LeadStory.ID, LeadStory.VENDOR, "spam"));

        assertThat(lead.decide(new InvalidateLead(LeadStory.ID, LeadStory.VENDOR, "spam")))
                .isEmpty();
        Refused.with("lead-closed", () -> lead.decide(new InvalidateLead(LeadStory.ID, LeadStory.VENDOR, "duplicate")));
    }

    @Test
    void what_is_closed_stays_closed() {
        LeadStory lead = LeadStory.held();
        lead.decide(lose(LeadStory.PARTNER));

        Refused.with("lead-closed", () -> lead.decide(win(LeadStory.PARTNER, LeadStory.TODAY)));
        Refused.with("lead-closed", () -> lead.decide(new AcceptLead(LeadStory.ID, LeadStory.PARTNER)));
        Refused.with("lead-closed", () -> lead.decide(new InvalidateLead(LeadStory.ID, LeadStory.VENDOR, "spam")));
    }

    private static List<LeadCommand> everything(Actor by) {
        return List.of(
                new AcceptLead(LeadStory.ID, by),
                decline(by, "other"),
                new AdvanceLead(LeadStory.ID, by, "contacted"),
                win(by, LeadStory.TODAY),
                lose(by));
    }

    private static DeclineLead decline(Actor by, String reason) {
        return new DeclineLead(LeadStory.ID, by, reason);
    }

    private static WinLead win(Actor by, LocalDate on) {
        return new WinLead(LeadStory.ID, by, "EUR", LeadStory.lines(), on);
    }

    private static LoseLead lose(Actor by) {
        return new LoseLead(LeadStory.ID, by, "price");
    }
}
