package io.alianza.leads.deal;

import io.alianza.leads.actor.Actor;
import io.alianza.leads.deal.DealCommand.ApproveDeal;
import io.alianza.leads.deal.DealCommand.RecordWonDeal;
import io.alianza.leads.deal.DealCommand.RegisterDeal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A deal that lives through commands; what they decide to is what it becomes. */
final class DealStory {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Actor VENDOR = new Actor.Vendor("user-manager", false);
    static final Actor IMPORTER = new Actor.Vendor("import", true);
    static final Actor PARTNER = new Actor.PartnerUser("user-rep", "partner-a");
    static final Actor RIVAL = new Actor.PartnerUser("user-rival", "partner-b");
    static final String ID = "deal-1";

    final List<DealEvent> events = new ArrayList<>();
    private DealState state = DealState.UNKNOWN;

    static DealStory registered() {
        DealStory story = new DealStory();
        story.decide(register(lines("18500.00")));
        return story;
    }

    static DealStory approved() {
        DealStory story = registered();
        story.decide(new ApproveDeal(ID, VENDOR, null));
        return story;
    }

    static RegisterDeal register(List<DealLine> lines) {
        return register(lines, PARTNER, TODAY);
    }

    static RegisterDeal register(List<DealLine> lines, Actor by, LocalDate on) {
        return new RegisterDeal(
                ID,
                by,
                "partner-a",
                "customer-1",
                List.of("tax-id-1", "domain-1"),
                "ES/28",
                "EUR",
                lines,
                TODAY.plusDays(30),
                Map.of(),
                on);
    }

    static RecordWonDeal won(LocalDate on, DealLine... lines) {
        return new RecordWonDeal(
                ID,
                "partner-a",
                null,
                "customer-1",
                List.of(),
                "ES/28",
                "EUR",
                List.of(lines),
                Map.of("adventureworks", "SO43659"),
                on);
    }

    static List<DealLine> lines(String... amounts) {
        List<DealLine> lines = new ArrayList<>();
        for (String amount : amounts) {
            lines.add(new DealLine(String.valueOf(lines.size() + 1), "R/BK", "1", amount));
        }
        return lines;
    }

    List<DealEvent> decide(DealCommand command) {
        List<DealEvent> decided = DealDecider.decide(state, command, TODAY);
        for (DealEvent event : decided) {
            state = DealState.evolve(state, event);
        }
        events.addAll(decided);
        return decided;
    }

    List<Object> companions(DealCommand command) {
        return DealCompanions.of(state, command, DealDecider.decide(state, command, TODAY));
    }

    DealState state() {
        return state;
    }
}
