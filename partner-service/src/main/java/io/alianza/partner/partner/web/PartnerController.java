package io.alianza.partner.partner.web;

import io.alianza.partner.access.BusinessDays;
import io.alianza.partner.access.CreationIds;
import io.alianza.partner.access.Roles;
import io.alianza.partner.partner.Capacity;
import io.alianza.partner.partner.PartnerCommand.ReviseProfile;
import io.alianza.partner.partner.PartnerCommand.SetCapacity;
import io.alianza.partner.partner.Registration;
import io.alianza.partner.partner.StatedProfile;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Faults;
import io.alianza.support.people.PersonalData;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers partners and keeps what is said of them. */
@RestController
@RequestMapping("/api/v1/partners")
@Tag(name = "Partners")
final class PartnerController {

    private final Commands commands;
    private final Answers answers;
    private final BusinessDays days;
    private final PartnerCommands partners;
    private final PersonalData personalData;

    PartnerController(
            Commands commands,
            Answers answers,
            BusinessDays days,
            PartnerCommands partners,
            PersonalData personalData) {
        this.commands = commands;
        this.answers = answers;
        this.days = days;
        this.partners = partners;
        this.personalData = personalData;
    }

    @PostMapping
    @Operation(operationId = "registerPartner", summary = "Registers a partner; it still has to be approved")
    @ApiResponse(responseCode = "201", description = "Made", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Was there already, with the same content",
            useReturnTypeSchema = true)
    ResponseEntity<Identified> register(@RequestBody PartnerRequest request, Caller caller, Conditions conditions) {
        Roles.mustWrite(caller);
        var stated = request.profile();
        String id = CreationIds.of(Registration.ID_PREFIX, request.id(), conditions);
        var command = partners.register(id, request, stated, days.of(request.occurredOn(), caller));
        String personId = command.registration().profile().personId();
        Receipt receipt = send(command, stated, personId, conditions);
        return answers.created(receipt, "/api/v1/partners/" + receipt.aggregateId());
    }

    @PostMapping("/{id}/profile")
    @Operation(summary = "States names, tax id, types, category and parent anew; what is left out is gone")
    ResponseEntity<Identified> reviseProfile(
            @PathVariable String id, @RequestBody ProfileRequest request, Caller caller, Conditions conditions) {
        Roles.mustWrite(caller);
        var stated = request.profile();
        var profile = partners.profile(id, stated);
        var command = new ReviseProfile(id, profile, days.of(request.occurredOn(), caller));
        return answers.done(send(command, stated, profile.personId(), conditions));
    }

    @PostMapping("/{id}/capacity")
    @Operation(summary = "Sets how many open leads the partner can hold, and its weight")
    ResponseEntity<Identified> setCapacity(
            @PathVariable String id, @RequestBody CapacityRequest request, Caller caller, Conditions conditions) {
        Roles.mustWrite(caller);
        BigDecimal weight = request.weight();
        Integer openLeads = request.capacity();
        new Faults()
                .unless(openLeads != null, "/capacity", "required", null, Capacity.OPEN_LEADS)
                .unless(weight != null, "/weight", "required", null, Capacity.WEIGHTS)
                .verify();
        Capacity capacity = Capacity.of(Objects.requireNonNull(openLeads), Objects.requireNonNull(weight));
        var command = new SetCapacity(id, capacity, days.of(request.occurredOn(), caller));
        return answers.done(commands.send(command, conditions));
    }

    private Receipt send(Object command, StatedProfile stated, @Nullable String personId, Conditions conditions) {
        return personId == null
                ? commands.send(command, conditions)
                : personalData.keptWhile(personId, stated.personalFields(), () -> commands.send(command, conditions));
    }
}
