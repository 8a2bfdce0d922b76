package io.alianza.gateway.access.web;

import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.access.Accounts.Person;
import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.gateway.users.UserCommand.AssignRoles;
import io.alianza.gateway.users.UserCommand.InviteUser;
import io.alianza.gateway.users.views.UserDirectoryProjection;
import io.alianza.gateway.users.views.UserRow;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Ids;
import io.alianza.support.model.Refusal;
import io.alianza.support.people.People;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Invites, lists and blocks users. */
@RestController
@RequestMapping("/api/v1/users")
@Tag(name = "Users")
final class UsersController {

    /**
     * @param id the caller's own, {@code user-<UUID>}; absent: one is made
     * @param partnerId for a partner's user
     * @param language {@code es} or {@code en}; absent: Spanish
     */
    record UserRequest(
            @Nullable String id,
            @Nullable String name,
            @Nullable String email,
            @Nullable List<String> roles,
            @Nullable String partnerId,
            @Nullable String language) {}

    record RolesRequest(@Nullable List<String> roles) {}

    record UserAnswer(
            String id,
            @Nullable String name,
            @Nullable String email,
            List<String> roles,
            @Nullable String partnerId,
            String language,
            String status,
            long version) {}

    record Users(List<UserAnswer> items, Optional<String> next) {}

    private final Accounts accounts;
    private final Commands commands;
    private final Views views;
    private final People people;
    private final Answers answers;
    private final GatewayProperties house;

    UsersController(
            Accounts accounts,
            Commands commands,
            Views views,
            People people,
            Answers answers,
            GatewayProperties house) {
        this.accounts = accounts;
        this.commands = commands;
        this.views = views;
        this.people = people;
        this.answers = answers;
        this.house = house;
    }

    @PostMapping
    @Operation(summary = "Invites a person: a letter with a one-time link goes to the address")
    ResponseEntity<Identified> invite(@RequestBody UserRequest request, Caller caller) {
        caller.mustHave("operations", "manager");
        Person person = person(request);
        String id = Objects.requireNonNullElseGet(request.id(), () -> Ids.next("user"));
        if (!Ids.isValid("user", id)) {
            throw Refusal.invalid(List.of(new FieldFault("/id", "format", id, "user-<UUID>")));
        }
        var command = new InviteUser(
                id,
                Objects.requireNonNullElse(request.roles(), List.of()),
                request.partnerId(),
                Objects.requireNonNullElse(request.language(), "es"),
                house.zone().getId());
        return answers.created(accounts.invite(command, person), "/api/v1/users/" + id);
    }

    /** The values are personal: a fault names the field and not what was in it. */
    private static Person person(UserRequest request) {
        List<FieldFault> faults = new ArrayList<>();
        String name = Objects.requireNonNullElse(request.name(), "").strip();
        String email = Objects.requireNonNullElse(request.email(), "").strip();
        if (name.isEmpty()) {
            faults.add(new FieldFault("/name", "required", null, "1..200"));
        }
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            faults.add(new FieldFault("/email", "format", null, "a@b.es"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new Person(name, email);
    }

    @GetMapping
    @Operation(summary = "Users, with names for those who may see them")
    Users list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Caller caller) {
        caller.mustHave("operations", "manager");
        var page = views.page(
                UserDirectoryProjection.USERS,
                RowQuery.all().limitedTo(Math.clamp(limit, 1, 500)).startingAfter(Optional.ofNullable(cursor)));
        var persons = people.findAll(page.rows().stream().map(UserRow::id).toList());
        return new Users(
                page.rows().stream()
                        .map(row -> answer(row, persons.getOrDefault(row.id(), Map.of())))
                        .toList(),
                page.next());
    }

    private static UserAnswer answer(UserRow row, Map<String, String> person) {
        return new UserAnswer(
                row.id(),
                person.get("name"),
                person.get("email"),
                row.roles(),
                row.partnerId(),
                row.language(),
                row.status(),
                row.version());
    }

    @PostMapping("/{id}/roles")
    @Operation(summary = "Says anew what the user may do; acts on the next request")
    ResponseEntity<Identified> assign(
            @PathVariable String id, @RequestBody RolesRequest request, Caller caller, Conditions conditions) {
        caller.mustHave("operations", "manager");
        if (caller.id().equals(id)) {
            // Who enters a sale and who approves what it earns are two people; nobody makes themselves the second one.
            throw Refusal.forbidden("own-roles", Map.of());
        }
        var command = new AssignRoles(id, Objects.requireNonNullElse(request.roles(), List.of()));
        return answers.done(commands.send(command, conditions));
    }

    @PostMapping("/{id}/block")
    @Operation(summary = "Ends the user's sessions; no sign-in until unblocked")
    ResponseEntity<Identified> block(@PathVariable String id, Caller caller, Conditions conditions) {
        caller.mustHave("operations", "manager");
        return answers.done(accounts.block(id, conditions));
    }

    @PostMapping("/{id}/unblock")
    @Operation(summary = "Lets the user in again")
    ResponseEntity<Identified> unblock(@PathVariable String id, Caller caller, Conditions conditions) {
        caller.mustHave("operations", "manager");
        return answers.done(accounts.unblock(id, conditions));
    }
}
