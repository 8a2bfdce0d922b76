package io.alianza.leads.lead;

import io.alianza.leads.deal.DealIds;
import io.alianza.leads.lead.LeadCommand.AdoptLead;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import io.alianza.leads.lead.LeadRule.ReasonsAreKeys;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A lead from elsewhere, with all that became of it. The deal of a won one comes in a file of its own; the two meet by the id
 * that follows from the lead's.
 */
final class LeadAdoption {

    private LeadAdoption() {}

    static List<LeadEvent> decide(LeadState state, AdoptLead command, LocalDate today) {
        List<LeadEvent> captured = LeadDecider.capture(state, command.lead(), today);
        if (captured.isEmpty()) {
            return captured;
        }
        new HistoryIsWhole(command, today).verify();
        List<LeadEvent> events = new ArrayList<>(captured);
        LeadCaptured lead = (LeadCaptured) captured.getFirst();
        events.add(new LeadAdopted(lead.leadId(), command.partnerId(), lead.need(), lead.occurredOn()));
        events.add(new LeadAccepted(lead.leadId(), command.partnerId(), lead.occurredOn()));
        LeadEvent ending = ending(command);
        if (ending != null) {
            events.add(ending);
        }
        return events;
    }

    private static @Nullable LeadEvent ending(AdoptLead command) {
        return switch (command.outcome()) {
            case "won" ->
                new LeadWon(
                        command.leadId(),
                        command.partnerId(),
                        DealIds.ofLead(command.leadId()),
                        Objects.requireNonNull(command.closedOn()));
            case "lost" ->
                new LeadLost(
                        command.leadId(),
                        command.partnerId(),
                        Objects.requireNonNull(command.reason()),
                        Objects.requireNonNull(command.closedOn()));
            default -> null;
        };
    }

    /** What is over says when it ended; what was lost says why. */
    record HistoryIsWhole(AdoptLead command, LocalDate today) implements Rule {

        @Override
        public void verify() {
            LocalDate began = command.lead().occurredOn();
            LocalDate ended = command.closedOn();
            boolean open = command.outcome().equals("open");
            boolean plausible = open ? ended == null : ended != null && !ended.isBefore(began) && !ended.isAfter(today);
            new Faults()
                    .oneOf(AdoptLead.OUTCOMES, command.outcome(), "/outcome")
                    .unless(
                            plausible,
                            "/closedOn",
                            "out-of-range",
                            Objects.toString(ended, null),
                            open ? "–" : began + ".." + today)
                    .verify();
            if (command.outcome().equals("lost")) {
                new ReasonsAreKeys(Reasons.LOSS, command.reason()).verify();
            }
        }
    }
}
