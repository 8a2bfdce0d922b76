package io.alianza.partner.agreement.web;

import io.alianza.partner.access.BusinessDays;
import io.alianza.partner.access.CreationIds;
import io.alianza.partner.access.Roles;
import io.alianza.partner.agreement.AgreementCommand.ActivateAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftAgreement;
import io.alianza.partner.agreement.AgreementCommand.DraftVersion;
import io.alianza.partner.agreement.AgreementCommand.TerminateAgreement;
import io.alianza.partner.agreement.Agreements;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Writes agreements, puts them in force and ends them. */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "Agreements")
final class AgreementController {

    private final Commands commands;
    private final Answers answers;
    private final BusinessDays days;

    AgreementController(Commands commands, Answers answers, BusinessDays days) {
        this.commands = commands;
        this.answers = answers;
        this.days = days;
    }

    @PostMapping
    @Operation(operationId = "draftAgreement", summary = "Drafts an agreement; it is in force once it is activated")
    @ApiResponse(responseCode = "201", description = "Made", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Was there already, with the same content",
            useReturnTypeSchema = true)
    ResponseEntity<Identified> draft(@RequestBody AgreementRequest request, Caller caller, Conditions conditions) {
        Roles.mustWrite(caller);
        Receipt receipt = commands.send(
                new DraftAgreement(
                        CreationIds.of(Agreements.ID_PREFIX, request.id(), conditions),
                        Optional.ofNullable(request.partnerId()).orElse(""),
                        request.terms().terms(),
                        Optional.ofNullable(request.externalIds()).orElse(Map.of()),
                        days.of(request.occurredOn(), caller)),
                conditions);
        return answers.created(receipt, "/api/v1/agreements/" + receipt.aggregateId());
    }

    @PostMapping("/{id}/versions")
    @Operation(
            operationId = "draftAgreementVersion",
            summary = "Drafts a later version; the one in force stays so until this one is activated")
    ResponseEntity<Identified> draftVersion(
            @PathVariable String id, @RequestBody VersionRequest request, Caller caller, Conditions conditions) {
        Roles.mustWrite(caller);
        LocalDate day = days.of(request.occurredOn(), caller);
        return answers.done(commands.send(new DraftVersion(id, request.terms().terms(), day), conditions));
    }

    @PostMapping("/{id}/activate")
    @Operation(
            operationId = "activateAgreement",
            summary = "Puts the latest version in force",
            description = "A first version may begin in the past; a later one begins today or later")
    ResponseEntity<Identified> activate(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable StartRequest request,
            Caller caller,
            Conditions conditions) {
        Roles.mustWrite(caller);
        LocalDate day = days.of(StartRequest.of(request).occurredOn(), caller);
        return answers.done(commands.send(new ActivateAgreement(id, day), conditions));
    }

    @PostMapping("/{id}/terminate")
    @Operation(
            operationId = "terminateAgreement",
            summary = "Ends the agreement with all its versions",
            description = "reason: replaced, at-own-request, breach, program-closed, partner-terminated, other")
    ResponseEntity<Identified> terminate(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable EndRequest request,
            Caller caller,
            Conditions conditions) {
        Roles.mustWrite(caller);
        EndRequest asked = EndRequest.of(request);
        LocalDate day = days.of(asked.occurredOn(), caller);
        LocalDate endsOn = Optional.ofNullable(asked.endsOn()).orElse(day);
        return answers.done(commands.send(new TerminateAgreement(id, endsOn, asked.reasonKey(), day), conditions));
    }
}
