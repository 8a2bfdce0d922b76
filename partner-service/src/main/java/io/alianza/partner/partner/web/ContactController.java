package io.alianza.partner.partner.web;

import io.alianza.partner.access.BusinessDays;
import io.alianza.partner.access.CreationIds;
import io.alianza.partner.access.Roles;
import io.alianza.partner.partner.Contacts;
import io.alianza.partner.partner.PartnerCommand.AddContact;
import io.alianza.partner.partner.PartnerCommand.RemoveContact;
import io.alianza.partner.partner.PersonFields;
import io.alianza.partner.partner.views.PartnerRow;
import io.alianza.partner.partner.views.PartnerRow.ContactEntry;
import io.alianza.partner.partner.views.PartnersProjection;
import io.alianza.partner.rule.Texts;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Refusal;
import io.alianza.support.people.People;
import io.alianza.support.people.PersonalData;
import io.alianza.support.security.Caller;
import io.alianza.support.views.Views;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The people at a partner. */
@RestController
@RequestMapping("/api/v1/partners/{id}/contacts")
@Tag(name = "Contacts")
final class ContactController {

    private final Commands commands;
    private final Answers answers;
    private final BusinessDays days;
    private final PersonalData personalData;
    private final People people;
    private final Views views;

    ContactController(
            Commands commands,
            Answers answers,
            BusinessDays days,
            PersonalData personalData,
            People people,
            Views views) {
        this.commands = commands;
        this.answers = answers;
        this.days = days;
        this.personalData = personalData;
        this.people = people;
        this.views = views;
    }

    /** A contact; who was erased has an id and roles only. */
    record ContactAnswer(
            String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String position,
            @Nullable String language,
            List<String> roles) {}

    @GetMapping
    @Operation(summary = "The partner's contacts, by role")
    Listed<ContactAnswer> contacts(@PathVariable String id, Caller caller) {
        Roles.mustSee(caller, id, id);
        PartnerRow partner = views.find(PartnersProjection.PARTNERS, id)
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
        Map<String, Map<String, String>> known = people.findAll(
                partner.contacts().stream().map(ContactEntry::personId).toList());
        List<ContactAnswer> answers = partner.contacts().stream()
                .map(contact -> answer(contact, known.getOrDefault(contact.personId(), Map.of())))
                .toList();
        return new Listed<>(answers, Optional.empty());
    }

    @PostMapping
    @Operation(
            operationId = "addContact",
            summary = "Adds a contact",
            description = "roles: admin, sales, finance, technical")
    @ApiResponse(responseCode = "201", description = "Made", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "200",
            description = "Was there already, with the same content",
            useReturnTypeSchema = true)
    ResponseEntity<Identified> add(
            @PathVariable String id, @RequestBody ContactRequest request, Caller caller, Conditions conditions) {
        Roles.mustKeepContacts(caller, id);
        String contactId = CreationIds.of(Contacts.ID_PREFIX, request.id(), conditions);
        Map<String, String> personal = request.personalFields();
        String personId = personalData.idOf(contactId, personal);
        List<String> roles = Texts.distinct(Optional.ofNullable(request.roles()).orElse(List.of()));
        var command = new AddContact(id, contactId, personId, roles, days.of(request.occurredOn(), caller));
        request.faults().and(command.faults()).verify();
        Receipt receipt = personalData.keptWhile(personId, personal, () -> commands.send(command, conditions));
        return answers.created(receipt, "/api/v1/partners/" + id + "/contacts/" + contactId);
    }

    @PostMapping("/{contactId}/remove")
    @Operation(operationId = "removeContact", summary = "Removes a contact; nobody sees its data any more")
    ResponseEntity<Identified> remove(
            @PathVariable String id,
            @PathVariable String contactId,
            @RequestBody(required = false) @Nullable StepRequest request,
            Caller caller,
            Conditions conditions) {
        Roles.mustKeepContacts(caller, id);
        var day = days.of(StepRequest.of(request).occurredOn(), caller);
        return answers.done(commands.send(new RemoveContact(id, contactId, day), conditions));
    }

    private static ContactAnswer answer(ContactEntry contact, Map<String, String> person) {
        return new ContactAnswer(
                contact.id(),
                person.get(PersonFields.NAME),
                person.get(PersonFields.EMAIL),
                person.get(PersonFields.PHONE),
                person.get(PersonFields.POSITION),
                person.get(PersonFields.LANGUAGE),
                contact.roles());
    }
}
