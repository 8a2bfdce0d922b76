package io.alianza.leads.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.leads.deal.DealEvent;
import io.alianza.leads.deal.DealEvent.DealRefused;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealLine;
import io.alianza.leads.deal.views.DealRow;
import io.alianza.leads.deal.views.DealsProjection;
import io.alianza.leads.lead.DataBasis;
import io.alianza.leads.lead.LeadEvent;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadEvent.LeadDeclined;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.views.LeadRow;
import io.alianza.leads.lead.views.LeadsProjection;
import io.alianza.leads.stored.EventExamples;
import io.alianza.support.Recorded;
import io.alianza.support.testing.ProjectionLaws;
import io.alianza.support.testing.RowsInMemory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProjectionsTest {

    private static final Instant AT = Instant.parse("2026-03-02T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LeadCaptured OTHER_LEAD = new LeadCaptured(
            "lead-2",
            "fair",
            "ES/08",
            List.of("R"),
            null,
            null,
            null,
            "customer-2",
            List.of(),
            DataBasis.NOT_STATED,
            Map.of(),
            DAY);
    private static final DealRegistered OTHER_DEAL = new DealRegistered(
            "deal-2",
            "partner-b",
            null,
            "customer-2",
            List.of(),
            "ES/08",
            "EUR",
            List.of(new DealLine("1", "R/BK", "1", "100")),
            DAY.plusDays(30),
            Map.of(),
            DAY);

    @Test
    void leads_stand_the_laws() {
        ProjectionLaws.hold(
                new LeadsProjection(),
                recorded("lead-1", EventExamples.LEAD),
                recorded(
                        "lead-2",
                        List.of(
                                OTHER_LEAD,
                                new LeadAdopted("lead-2", "partner-b", OTHER_LEAD.need(), DAY),
                                new LeadAccepted("lead-2", "partner-b", DAY),
                                new LeadLost("lead-2", "partner-b", "price", DAY))));
    }

    @Test
    void deals_stand_the_laws() {
        ProjectionLaws.hold(
                new DealsProjection(),
                recorded("deal-1", EventExamples.DEAL),
                recorded("deal-2", List.of(OTHER_DEAL, new DealRefused("deal-2", "partner-b", "incomplete", DAY))));
    }

    @Test
    void a_lead_is_where_its_last_event_put_it() {
        LeadRow captured = lead(EventExamples.LEAD.subList(0, 1));
        assertThat(captured.place()).isEqualTo("waiting");
        assertThat(captured.capturedAt()).isEqualTo(AT);

        LeadRow unassignable = lead(EventExamples.LEAD.subList(0, 2));
        assertThat(unassignable.place()).isEqualTo("unassignable");
        assertThat(unassignable.reason()).isEqualTo("no-capacity");

        LeadRow offered = lead(EventExamples.LEAD.subList(0, 3));
        assertThat(offered.place()).isEqualTo("offered");
        assertThat(offered.partnerId()).isEqualTo("partner-a");
        assertThat(offered.reason()).isNull();

        LeadRow won = lead(EventExamples.LEAD.subList(0, 12));
        assertThat(won.place()).isEqualTo("closed");
        assertThat(won.state()).isEqualTo("won");
        assertThat(won.dealId()).isEqualTo("deal-1");
        assertThat(won.version()).isEqualTo(11);
    }

    /** Otherwise the next partner would see the customer before it accepts. */
    @Test
    void an_acceptance_does_not_outlive_the_partner_that_accepted() {
        List<LeadEvent> events = new ArrayList<>(EventExamples.LEAD.subList(0, 3));
        events.add(new LeadAccepted("lead-1", "partner-a", events.getLast().occurredOn()));
        assertThat(lead(events).acceptedAt()).isNotNull();

        LeadRouted routed = (LeadRouted) EventExamples.LEAD.get(2);
        events.add(new LeadRouted("lead-1", "partner-b", null, 0, routed.choice(), routed.occurredOn()));

        assertThat(lead(events).acceptedAt()).isNull();
        assertThat(lead(events).partnerId()).isEqualTo("partner-b");
    }

    @Test
    void a_declined_lead_is_nobodys() {
        List<LeadEvent> events = new ArrayList<>(EventExamples.LEAD.subList(0, 3));
        events.add(new LeadDeclined(
                "lead-1", "partner-a", "other", events.getLast().occurredOn()));

        assertThat(lead(events).place()).isEqualTo("waiting");
        assertThat(lead(events).partnerId()).isNull();
        assertThat(lead(events).offeredAt()).isNull();
    }

    @Test
    void a_deal_goes_from_registered_over_open_to_won() {
        assertThat(deal(1).state()).isEqualTo("registered");
        assertThat(deal(1).expected()).isEqualTo("2024.9940");
        assertThat(deal(2).state()).isEqualTo("open");
        assertThat(deal(2).protectedUntil()).isNotNull();
        assertThat(deal(3).stage()).isEqualTo("proposal");
        assertThat(deal(4).state()).isEqualTo("won");
        assertThat(deal(4).amount()).isEqualTo("2024.9940");
    }

    private static LeadRow lead(List<LeadEvent> events) {
        RowsInMemory rows = new RowsInMemory();
        recorded("lead-1", events).forEach(event -> new LeadsProjection().project(event, rows));
        return rows.find(LeadsProjection.LEADS, "lead-1").orElseThrow();
    }

    private static DealRow deal(int events) {
        RowsInMemory rows = new RowsInMemory();
        List<DealEvent> first = EventExamples.DEAL.subList(0, events);
        recorded("deal-1", first).forEach(event -> new DealsProjection().project(event, rows));
        return rows.find(DealsProjection.DEALS, "deal-1").orElseThrow();
    }

    private static List<Recorded> recorded(String stream, List<?> events) {
        List<Recorded> recorded = new ArrayList<>();
        for (Object event : events) {
            int place = recorded.size();
            recorded.add(
                    new Recorded(event, "event-" + stream + place, stream, place, 4096L + place, "log", AT, Map.of()));
        }
        return recorded;
    }
}
