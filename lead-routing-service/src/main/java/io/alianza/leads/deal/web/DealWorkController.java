package io.alianza.leads.deal.web;

import io.alianza.leads.access.Roles;
import io.alianza.leads.deal.DealCommand;
import io.alianza.leads.deal.DealCommand.AdvanceDeal;
import io.alianza.leads.deal.DealCommand.ApproveDeal;
import io.alianza.leads.deal.DealCommand.LoseDeal;
import io.alianza.leads.deal.DealCommand.RefuseDeal;
import io.alianza.leads.deal.DealCommand.WinDeal;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is done with a deal. Whose it is, and what is possible now, is decided by the deal itself. */
@RestController
@RequestMapping("/api/v1/deals/{id}")
@Tag(name = "Deals")
final class DealWorkController {

    private final Commands commands;
    private final Answers answers;
    private final Clock clock;

    DealWorkController(Commands commands, Answers answers, Clock clock) {
        this.commands = commands;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param protectedUntil first day it is no longer protected; 90 days from today when absent */
    record Approval(@Nullable LocalDate protectedUntil) {}

    /** @param reason a key */
    record Because(@Nullable String reason) {}

    record ToStage(@Nullable String stage) {}

    @PostMapping("/approve")
    @Operation(summary = "Yes: the customer is protected for these products, for a time")
    ResponseEntity<Identified> approve(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable Approval approval,
            Caller caller,
            Conditions conditions) {
        LocalDate until = approval == null ? null : approval.protectedUntil();
        return done(new ApproveDeal(id, Roles.vendor(caller), until), conditions);
    }

    @PostMapping("/refuse")
    @Operation(summary = "No, with a reason that is told to the partner")
    ResponseEntity<Identified> refuse(
            @PathVariable String id, @RequestBody Because why, Caller caller, Conditions conditions) {
        return done(new RefuseDeal(id, Roles.vendor(caller), why.reason()), conditions);
    }

    @PostMapping("/advance")
    @Operation(summary = "The deal goes on to another stage")
    ResponseEntity<Identified> advance(
            @PathVariable String id, @RequestBody ToStage to, Caller caller, Conditions conditions) {
        return done(new AdvanceDeal(id, Roles.worker(caller), to.stage()), conditions);
    }

    @PostMapping("/win")
    @Operation(summary = "The customer bought")
    ResponseEntity<Identified> win(
            @PathVariable String id, @RequestBody Sale sale, Caller caller, Conditions conditions) {
        return done(
                new WinDeal(id, Roles.worker(caller), sale.currency(), sale.statedLines(), sale.day(clock)),
                conditions);
    }

    @PostMapping("/lose")
    @Operation(summary = "Nothing came of it; its protection ends")
    ResponseEntity<Identified> lose(
            @PathVariable String id, @RequestBody Because why, Caller caller, Conditions conditions) {
        return done(new LoseDeal(id, Roles.worker(caller), why.reason()), conditions);
    }

    private ResponseEntity<Identified> done(DealCommand command, Conditions conditions) {
        return answers.done(commands.send(command, conditions));
    }
}
