package io.alianza.leads.stored;

import io.alianza.eventstore.EventTypes;
import io.alianza.leads.deal.DealEvent;
import io.alianza.leads.deal.DealEvent.DealAdvanced;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealLost;
import io.alianza.leads.deal.DealEvent.DealRefused;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealEvent.DealWon;
import io.alianza.leads.deal.DealLine;
import io.alianza.leads.dealcheck.DealCheckEvent;
import io.alianza.leads.dealcheck.DealCheckEvent.DealChecked;
import io.alianza.leads.distribution.DistributionExamples;
import io.alianza.leads.knowledge.KnowledgeEvent;
import io.alianza.leads.knowledge.KnowledgeEvent.AgreementEndNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.AgreementVersionNoted;
import io.alianza.leads.knowledge.KnowledgeEvent.PartnerNoted;
import io.alianza.leads.lead.Choice;
import io.alianza.leads.lead.Choice.Ranked;
import io.alianza.leads.lead.DataBasis;
import io.alianza.leads.lead.Expected;
import io.alianza.leads.lead.LeadEvent;
import io.alianza.leads.lead.LeadEvent.AssignmentRefused;
import io.alianza.leads.lead.LeadEvent.AssignmentRequested;
import io.alianza.leads.lead.LeadEvent.CustomerDisclosed;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadAdvanced;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadEvent.LeadDeclined;
import io.alianza.leads.lead.LeadEvent.LeadInvalidated;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadEvent.LeadUnassignable;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import io.alianza.leads.lead.LeadEvent.OfferRecalled;
import io.alianza.leads.lead.Need;
import io.alianza.leads.protection.ProtectionEvent;
import io.alianza.leads.protection.ProtectionEvent.ProtectionEnded;
import io.alianza.leads.protection.ProtectionEvent.ProtectionGranted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One event of each type this service stores. */
public final class EventExamples {

    public static final EventTypes TYPES = EventTypes.builder()
            .add(LeadEvent.class)
            .add(DealEvent.class)
            .add(KnowledgeEvent.class)
            .add(ProtectionEvent.class)
            .add(DealCheckEvent.class)
            .add(DistributionExamples.EVENTS)
            .build();

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Need NEED = new Need("ES/28", List.of("R"), DAY, List.of());
    private static final Choice CHOICE =
            new Choice(1, 4097, Map.of("agreement", 2), 1, List.of(new Ranked("partner-a", "1", "2/3")));
    private static final List<DealLine> LINES = List.of(new DealLine("1", "R/BK", "2", "2024.9940"));

    /** A lead from capture to its end, in an order that can happen. */
    public static final List<LeadEvent> LEAD = List.of(
            new LeadCaptured(
                    "lead-1",
                    "web",
                    "ES/28",
                    List.of("R"),
                    "Industria",
                    "10-49",
                    new Expected("18500.00", "EUR"),
                    "customer-1",
                    List.of("tax-id-1"),
                    new DataBasis("consent", DAY, true),
                    Map.of("crm", "L-1"),
                    DAY),
            new LeadUnassignable("lead-1", "no-capacity", CHOICE, DAY),
            new LeadRouted("lead-1", "partner-a", "agreement-a", 1, CHOICE, DAY),
            new OfferRecalled("lead-1", "partner-a", "partner-not-active", DAY),
            new LeadDeclined("lead-1", "partner-a", "out-of-zone", DAY),
            new AssignmentRequested("lead-1", "partner-b", NEED, DAY),
            new AssignmentRefused("lead-1", "partner-b", "no-capacity", DAY),
            new LeadAdopted("lead-1", "partner-a", NEED, DAY),
            new LeadAccepted("lead-1", "partner-a", DAY),
            new CustomerDisclosed("lead-1", "customer-1", "partner-a", "user-rep", DAY),
            new LeadAdvanced("lead-1", "partner-a", "qualified", DAY),
            new LeadWon("lead-1", "partner-a", "deal-1", DAY),
            new LeadLost("lead-1", "partner-a", "price", DAY),
            new LeadInvalidated("lead-1", null, "spam", DAY));

    public static final List<DealEvent> DEAL = List.of(
            new DealRegistered(
                    "deal-1",
                    "partner-a",
                    "lead-1",
                    "customer-1",
                    List.of("tax-id-1"),
                    "ES/28",
                    "EUR",
                    LINES,
                    DAY.plusDays(30),
                    Map.of("erp", "D-1"),
                    DAY),
            new DealApproved("deal-1", "partner-a", DAY.plusDays(90), DAY),
            new DealAdvanced("deal-1", "partner-a", "proposal", DAY),
            new DealWon(
                    "deal-1",
                    "partner-a",
                    "lead-1",
                    "customer-1",
                    "ES/28",
                    "EUR",
                    LINES,
                    "2024.9940",
                    Map.of("erp", "D-1"),
                    DAY),
            new DealLost("deal-1", "partner-a", "price", DAY),
            new DealRefused("deal-1", "partner-a", "incomplete", DAY));

    public static final List<Object> ALL = all();

    private EventExamples() {}

    private static List<Object> all() {
        List<Object> all = new ArrayList<>(LEAD);
        all.addAll(DEAL);
        all.addAll(DistributionExamples.all());
        all.add(new PartnerNoted("known-partner-a", 3, "partner-a", "active", List.of("reseller"), 6, "1"));
        all.add(new AgreementVersionNoted(
                "known-agreement-a", 0, "agreement-a", "partner-a", 1, List.of("ES"), List.of("R"), DAY, null));
        all.add(new AgreementEndNoted("known-agreement-a", 1, "agreement-a", "partner-a", DAY));
        all.add(new ProtectionGranted("protection-1", "deal-1", "partner-a", List.of("R"), DAY));
        all.add(new ProtectionEnded("protection-1", "deal-1", DAY));
        all.add(new DealChecked("deal-checks-1", 1, "user-rep", "partner-a", List.of("tax-id-1"), "free", DAY));
        return List.copyOf(all);
    }
}
