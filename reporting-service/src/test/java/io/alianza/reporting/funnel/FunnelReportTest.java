package io.alianza.reporting.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.reporting.funnel.FunnelLead.Place;
import io.alianza.reporting.funnel.LeadFact.Accepted;
import io.alianza.reporting.funnel.LeadFact.Captured;
import io.alianza.reporting.funnel.LeadFact.Declined;
import io.alianza.reporting.funnel.LeadFact.Invalidated;
import io.alianza.reporting.funnel.LeadFact.Lost;
import io.alianza.reporting.funnel.LeadFact.Offered;
import io.alianza.reporting.funnel.LeadFact.Unassignable;
import io.alianza.reporting.funnel.LeadFact.Won;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunnelReportTest {

    private static final FunnelCriteria EVERYTHING =
            new FunnelCriteria(Optional.empty(), Optional.empty(), Optional.empty());

    private static final List<FunnelLead> LEADS = List.of(
            lead(
                    captured(1),
                    new Offered("l", "a", day(1)),
                    new Accepted("l", "a", day(3)),
                    new Won("l", "a", day(13))),
            lead(
                    captured(1),
                    new Offered("l", "a", day(2)),
                    new Declined("l", "a", day(4)),
                    new Offered("l", "b", day(4)),
                    new Accepted("l", "b", day(5)),
                    new Lost("l", day(9))),
            lead(captured(2), new Offered("l", "a", day(6))),
            lead(captured(2), new Unassignable("l", "no-capacity", day(2))),
            lead(captured(20)),
            lead(captured(20), new Offered("l", "b", day(20)), new Invalidated("l", day(21))));

    @Test
    void follows_leads_from_captured_to_won() {
        assertThat(words(FunnelReport.of(LEADS, EVERYTHING)))
                .containsExactly(
                        "captured 6, of previous -, of first 1.0000, days - / -",
                        "offered 4, of previous 0.6667, of first 0.6667, days 0.5 / 1.3",
                        "accepted 2, of previous 0.5000, of first 0.3333, days 2.5 / 2.5",
                        "won 1, of previous 0.5000, of first 0.1667, days 10.0 / 10.0",
                        "declined 1, of previous -, of first 0.1667, days - / -",
                        "lost 1, of previous -, of first 0.1667, days - / -",
                        "invalid 1, of previous -, of first 0.1667, days - / -",
                        "waiting 1, of previous -, of first 0.1667, days - / -",
                        "unassignable 1, of previous -, of first 0.1667, days - / -");
    }

    @Test
    void follows_those_that_came_in_within_the_span_wherever_they_are_today() {
        FunnelCriteria firstDays = new FunnelCriteria(Optional.of(day(1)), Optional.of(day(2)), Optional.empty());

        assertThat(words(FunnelReport.of(LEADS, firstDays)))
                .startsWith("captured 2, of previous -, of first 1.0000, days - / -")
                .contains("won 1, of previous 0.5000, of first 0.5000, days 10.0 / 10.0");
    }

    @Test
    void shows_a_partner_its_own_offers_and_nothing_of_others() {
        assertThat(words(FunnelReport.of(LEADS, of("a"))))
                .containsExactly(
                        "offered 3, of previous -, of first 1.0000, days - / -",
                        "accepted 1, of previous 0.3333, of first 0.3333, days 2.0 / 2.0",
                        "won 1, of previous 1.0000, of first 0.3333, days 10.0 / 10.0",
                        "declined 1, of previous -, of first 0.3333, days - / -",
                        "lost 0, of previous -, of first 0.0000, days - / -");
    }

    @Test
    void what_became_of_a_lead_belongs_to_whom_it_was_sent_on_to() {
        for (LeadFact ending : List.of(new Won("l", "b", day(10)), new Lost("l", day(10)))) {
            List<FunnelLead> sentOn = List.of(lead(
                    captured(1),
                    new Offered("l", "a", day(1)),
                    new Accepted("l", "a", day(2)),
                    new Offered("l", "b", day(4)),
                    new Accepted("l", "b", day(5)),
                    ending));
            String won = ending instanceof Won ? "1" : "0";
            String lost = ending instanceof Lost ? "1" : "0";

            assertThat(counts(FunnelReport.of(sentOn, of("a"))))
                    .containsExactly("offered 1", "accepted 1", "won 0", "declined 0", "lost 0");
            assertThat(counts(FunnelReport.of(sentOn, of("b"))))
                    .containsExactly("offered 1", "accepted 1", "won " + won, "declined 0", "lost " + lost);
        }
    }

    @Test
    void a_lead_that_comes_back_to_a_partner_is_won_once() {
        List<FunnelLead> back = List.of(lead(
                captured(1),
                new Offered("l", "a", day(1)),
                new Accepted("l", "a", day(2)),
                new Offered("l", "b", day(4)),
                new Declined("l", "b", day(5)),
                new Offered("l", "a", day(5)),
                new Accepted("l", "a", day(6)),
                new Won("l", "a", day(10))));

        assertThat(counts(FunnelReport.of(back, of("a")))).startsWith("offered 2", "accepted 2", "won 1");
        assertThat(counts(FunnelReport.of(back, of("b")))).startsWith("offered 1", "accepted 0", "won 0");
    }

    @Test
    void the_vendor_counts_the_days_to_the_sale_from_the_acceptance_of_who_made_it() {
        List<FunnelLead> sentOn = List.of(lead(
                captured(1),
                new Offered("l", "a", day(1)),
                new Accepted("l", "a", day(2)),
                new Offered("l", "b", day(4)),
                new Accepted("l", "b", day(5)),
                new Won("l", "b", day(10))));

        assertThat(words(FunnelReport.of(sentOn, EVERYTHING)))
                .contains("won 1, of previous 1.0000, of first 1.0000, days 5.0 / 5.0");
    }

    @Test
    void shows_no_quotient_without_its_inputs() {
        assertThat(words(FunnelReport.of(List.of(), EVERYTHING)))
                .contains("won 0, of previous -, of first -, days - / -");
    }

    @Test
    void a_lead_declined_waits_again() {
        assertThat(lead(captured(1), new Offered("l", "a", day(2)), new Declined("l", "a", day(2)))
                        .place())
                .isEqualTo(Place.WAITING);
    }

    @Test
    void nothing_is_known_of_a_lead_that_was_never_captured() {
        assertThatThrownBy(() -> FunnelLead.after(null, new Won("l", "a", day(1))))
                .isInstanceOf(IllegalStateException.class);
    }

    private static FunnelLead lead(Captured captured, LeadFact... facts) {
        FunnelLead lead = FunnelLead.after(null, captured);
        for (LeadFact fact : facts) {
            lead = FunnelLead.after(lead, fact);
        }
        return lead;
    }

    private static Captured captured(int day) {
        return new Captured("l", "web", "ES/28", day(day));
    }

    private static FunnelCriteria of(String partnerId) {
        return new FunnelCriteria(Optional.empty(), Optional.empty(), Optional.of(partnerId));
    }

    private static List<String> counts(List<FunnelStage> stages) {
        return stages.stream().map(stage -> stage.stage() + " " + stage.leads()).toList();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 5, day);
    }

    private static List<String> words(List<FunnelStage> stages) {
        return stages.stream()
                .map(stage -> stage.stage() + " " + stage.leads() + ", of previous " + dash(stage.ofPrevious())
                        + ", of first " + dash(stage.ofFirst()) + ", days " + dash(stage.medianDays()) + " / "
                        + dash(stage.meanDays()))
                .toList();
    }

    private static String dash(Optional<?> figure) {
        return figure.map(Object::toString).orElse("-");
    }
}
