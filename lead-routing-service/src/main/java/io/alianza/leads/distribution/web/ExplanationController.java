package io.alianza.leads.distribution.web;

import io.alianza.leads.access.Roles;
import io.alianza.leads.distribution.Markets;
import io.alianza.leads.distribution.Recount;
import io.alianza.leads.distribution.Recount.Seen;
import io.alianza.leads.lead.LeadEvent;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadEvent.LeadUnassignable;
import io.alianza.leads.lead.web.LeadReader;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains where a lead is: by what its event kept, and on request by computing the decision again. */
@RestController
@Tag(name = "Leads")
final class ExplanationController {

    private final EventStore events;
    private final LeadReader leads;
    private final Explanations explanations;

    ExplanationController(EventStore events, LeadReader leads, Explanations explanations) {
        this.events = events;
        this.leads = leads;
        this.explanations = explanations;
    }

    @GetMapping("/api/v1/leads/{id}/explanation")
    @Operation(
            summary = "Why the lead is where it is; a partner is told of itself alone",
            description =
                    "The vendor sees the first 20 candidates as they stood; with candidates=all every partner, with the "
                            + "value that dropped it and what would have been needed, computed again from the log.")
    Explanation explain(
            @PathVariable String id,
            @Parameter(description = "all: every partner, computed again") @RequestParam(defaultValue = "first")
                    String candidates,
            Caller caller,
            Locale locale) {
        leads.visible(id, caller);
        DomainEventMessage<?> decision = lastDecision(id);
        LeadEvent event = (LeadEvent) decision.getPayload();
        if (Roles.onlyPartner(caller).isPresent()) {
            return explanations.forPartner(event, decision.getTimestamp(), locale);
        }
        List<Seen> everybody = candidates.equals("all") ? recount(id) : List.of();
        return explanations.forVendor(event, everybody, decision.getTimestamp(), locale);
    }

    private DomainEventMessage<?> lastDecision(String leadId) {
        return events.readEvents(leadId)
                .asStream()
                .filter(event -> isDecision(event.getPayload()))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.conflict("not-distributed-yet", Map.of("id", leadId)));
    }

    private static boolean isDecision(Object event) {
        return event instanceof LeadRouted || event instanceof LeadUnassignable || event instanceof LeadAdopted;
    }

    /** From the very first event: a snapshot says what is, not what was. */
    private List<Seen> recount(String leadId) {
        return Recount.of(
                leadId, events.readEvents(Markets.DEFAULT, 0).asStream().map(Message::getPayload));
    }
}
