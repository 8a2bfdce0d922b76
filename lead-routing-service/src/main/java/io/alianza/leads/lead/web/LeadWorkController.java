package io.alianza.leads.lead.web;

import io.alianza.leads.access.Roles;
import io.alianza.leads.deal.web.Sale;
import io.alianza.leads.lead.LeadCommand;
import io.alianza.leads.lead.LeadCommand.AcceptLead;
import io.alianza.leads.lead.LeadCommand.AdvanceLead;
import io.alianza.leads.lead.LeadCommand.AssignLead;
import io.alianza.leads.lead.LeadCommand.DeclineLead;
import io.alianza.leads.lead.LeadCommand.InvalidateLead;
import io.alianza.leads.lead.LeadCommand.LoseLead;
import io.alianza.leads.lead.LeadCommand.WinLead;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a lead. Whose it is, and what is possible now, is decided by the lead itself. */
@RestController
@RequestMapping("/api/v1/leads/{id}")
@Tag(name = "Leads")
final class LeadWorkController {

    private final Commands commands;
    private final Answers answers;
    private final Clock clock;

    LeadWorkController(Commands commands, Answers answers, Clock clock) {
        this.commands = commands;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param reason a key */
    record Because(@Nullable String reason) {}

    record ToStage(@Nullable String stage) {}

    record ToPartner(@Nullable String partnerId) {}

    @PostMapping("/accept")
    @Operation(summary = "The partner takes the lead it was offered; from now on it sees the customer")
    ResponseEntity<Identified> accept(@PathVariable String id, Caller caller, Conditions conditions) {
        return done(new AcceptLead(id, Roles.worker(caller)), conditions);
    }

    @PostMapping("/decline")
    @Operation(summary = "The partner does not want it; it goes to the next, and is not offered to this one again")
    ResponseEntity<Identified> decline(
            @PathVariable String id, @RequestBody Because why, Caller caller, Conditions conditions) {
        return done(new DeclineLead(id, Roles.worker(caller), why.reason()), conditions);
    }

    @PostMapping("/advance")
    @Operation(summary = "The work goes on to another stage")
    ResponseEntity<Identified> advance(
            @PathVariable String id, @RequestBody ToStage to, Caller caller, Conditions conditions) {
        return done(new AdvanceLead(id, Roles.worker(caller), to.stage()), conditions);
    }

    @PostMapping("/win")
    @Operation(summary = "The customer bought; the deal that names this lead is made with it")
    ResponseEntity<Identified> win(
            @PathVariable String id, @RequestBody Sale sale, Caller caller, Conditions conditions) {
        return done(
                new WinLead(id, Roles.worker(caller), sale.currency(), sale.statedLines(), sale.day(clock)),
                conditions);
    }

    @PostMapping("/lose")
    @Operation(summary = "Nothing came of it")
    ResponseEntity<Identified> lose(
            @PathVariable String id, @RequestBody Because why, Caller caller, Conditions conditions) {
        return done(new LoseLead(id, Roles.worker(caller), why.reason()), conditions);
    }

    @PostMapping("/invalidate")
    @Operation(summary = "It was none: spam, a duplicate, no such company; the partner gets its turn back")
    ResponseEntity<Identified> invalidate(
            @PathVariable String id, @RequestBody Because why, Caller caller, Conditions conditions) {
        return done(new InvalidateLead(id, Roles.vendor(caller), why.reason()), conditions);
    }

    @PostMapping("/assign")
    @Operation(
            summary = "Sends it to a partner by hand",
            description =
                    "Passes over agreement, type and turn, never over status and capacity. It is carried out a moment "
                            + "later; when it cannot be, the lead's timeline says why.")
    ResponseEntity<Identified> assign(
            @PathVariable String id, @RequestBody ToPartner to, Caller caller, Conditions conditions) {
        return done(new AssignLead(id, Roles.vendor(caller), to.partnerId()), conditions);
    }

    private ResponseEntity<Identified> done(LeadCommand command, Conditions conditions) {
        return answers.done(commands.send(command, conditions));
    }
}
