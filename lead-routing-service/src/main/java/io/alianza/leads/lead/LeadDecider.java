package io.alianza.leads.lead;

import io.alianza.leads.lead.LeadCommand.AdoptLead;
import io.alianza.leads.lead.LeadCommand.CaptureLead;
import io.alianza.leads.lead.LeadCommand.Placing;
import io.alianza.leads.lead.LeadCommand.Working;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadRule.ALeadIsCapturedOnce;
import io.alianza.leads.lead.LeadState.Closed;
import io.alianza.leads.lead.LeadState.Open;
import io.alianza.leads.lead.LeadState.Unknown;
import java.time.LocalDate;
import java.util.List;

/** Decides on leads. */
final class LeadDecider {

    private LeadDecider() {}

    static List<LeadEvent> decide(LeadState state, LeadCommand command, LocalDate today) {
        return switch (command) {
            case CaptureLead capture -> capture(state, capture, today);
            case AdoptLead adopt -> LeadAdoption.decide(state, adopt, today);
            case Placing placing -> LeadPlacing.decide(state, placing, today);
            case Working working -> LeadWork.decide(state, working, today);
        };
    }

    static List<LeadEvent> capture(LeadState state, CaptureLead command, LocalDate today) {
        LeadCaptured captured = captured(command);
        switch (state) {
            case Unknown _ -> {
                new LeadFields(command, today).verify();
                return List.of(captured);
            }
            case Open open -> new ALeadIsCapturedOnce(open.details().captured(), captured).verify();
            case Closed closed -> new ALeadIsCapturedOnce(closed.captured(), captured).verify();
        }
        return List.of();
    }

    private static LeadCaptured captured(CaptureLead command) {
        return new LeadCaptured(
                command.leadId(),
                command.source(),
                command.territory(),
                command.products(),
                command.sector(),
                command.companySize(),
                command.expected(),
                command.customerId(),
                command.customerKeys(),
                command.dataBasis(),
                command.externalIds(),
                command.occurredOn());
    }
}
