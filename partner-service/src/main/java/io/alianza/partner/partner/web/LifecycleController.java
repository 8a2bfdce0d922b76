package io.alianza.partner.partner.web;

import io.alianza.partner.access.BusinessDays;
import io.alianza.partner.access.Roles;
import io.alianza.partner.partner.PartnerCommand.ActivatePartner;
import io.alianza.partner.partner.PartnerCommand.ApprovePartner;
import io.alianza.partner.partner.PartnerCommand.Move;
import io.alianza.partner.partner.PartnerCommand.RefusePartner;
import io.alianza.partner.partner.PartnerCommand.SuspendPartner;
import io.alianza.partner.partner.PartnerCommand.TerminatePartner;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a partner's life. */
@RestController
@RequestMapping("/api/v1/partners/{id}")
@Tag(name = "Partners")
final class LifecycleController {

    private final Commands commands;
    private final Answers answers;
    private final BusinessDays days;

    LifecycleController(Commands commands, Answers answers, BusinessDays days) {
        this.commands = commands;
        this.answers = answers;
        this.days = days;
    }

    /** Makes the command of a step. */
    private interface Step {
        Move on(LocalDate day, String reason);
    }

    @PostMapping("/approve")
    @Operation(operationId = "approvePartner", summary = "Says yes to an application")
    ResponseEntity<Identified> approve(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable StepRequest request,
            Caller caller,
            Conditions conditions) {
        return take(request, caller, conditions, (day, reason) -> new ApprovePartner(id, day));
    }

    @PostMapping("/refuse")
    @Operation(
            operationId = "refusePartner",
            summary = "Says no to an application",
            description = "reason: not-a-fit, incomplete, channel-conflict, credit, duplicate, other")
    ResponseEntity<Identified> refuse(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable StepRequest request,
            Caller caller,
            Conditions conditions) {
        return take(request, caller, conditions, (day, reason) -> new RefusePartner(id, reason, day));
    }

    @PostMapping("/activate")
    @Operation(
            operationId = "activatePartner",
            summary = "Lets the partner work, at first or again: leads are distributed to it")
    ResponseEntity<Identified> activate(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable StepRequest request,
            Caller caller,
            Conditions conditions) {
        return take(request, caller, conditions, (day, reason) -> new ActivatePartner(id, day));
    }

    @PostMapping("/suspend")
    @Operation(
            operationId = "suspendPartner",
            summary = "No new leads; the partner keeps what it has",
            description = "reason: inactive, unpaid, breach, compliance, at-own-request, other")
    ResponseEntity<Identified> suspend(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable StepRequest request,
            Caller caller,
            Conditions conditions) {
        return take(request, caller, conditions, (day, reason) -> new SuspendPartner(id, reason, day));
    }

    @PostMapping("/terminate")
    @Operation(
            operationId = "terminatePartner",
            summary = "Ends the relationship for good, and its agreements on the same day",
            description = "reason: at-own-request, inactive, unpaid, breach, out-of-business, program-closed, other")
    ResponseEntity<Identified> terminate(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable StepRequest request,
            Caller caller,
            Conditions conditions) {
        return take(request, caller, conditions, (day, reason) -> new TerminatePartner(id, reason, day));
    }

    private ResponseEntity<Identified> take(
            @Nullable StepRequest request, Caller caller, Conditions conditions, Step step) {
        Roles.mustWrite(caller);
        StepRequest asked = StepRequest.of(request);
        Move move = step.on(days.of(asked.occurredOn(), caller), asked.reasonKey());
        return answers.done(commands.send(move, conditions));
    }
}
