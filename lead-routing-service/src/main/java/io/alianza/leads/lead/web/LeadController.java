package io.alianza.leads.lead.web;

import io.alianza.leads.access.CreationIds;
import io.alianza.leads.access.Roles;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.Customers;
import io.alianza.leads.lead.views.LeadRow;
import io.alianza.leads.lead.views.LeadsProjection;
import io.alianza.leads.listing.Pages;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.alianza.support.web.ListRequest;
import io.alianza.support.web.Lists;
import io.alianza.support.web.Lists.Fields;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Captures leads and shows them. */
@RestController
@RequestMapping("/api/v1/leads")
@Tag(name = "Leads")
final class LeadController {

    private static final Set<String> SORTS = Set.of("agenda", "capturedAt", "offeredAt", "acceptedAt", "occurredOn");
    private static final Fields FOR_VENDOR =
            new Fields(Set.of("place", "partnerId", "territory", "state", "stage", "source"), SORTS);

    /** A partner does not ask for what it is not shown before acceptance: the answers would tell it. */
    private static final Fields FOR_PARTNER =
            new Fields(Set.of("place", "partnerId", "territory", "state", "stage"), SORTS);

    private final Commands commands;
    private final Answers answers;
    private final Lists lists;
    private final Pages pages;
    private final LeadReader reader;
    private final Customers customers;
    private final Clock clock;

    LeadController(
            Commands commands,
            Answers answers,
            Lists lists,
            Pages pages,
            LeadReader reader,
            Customers customers,
            Clock clock) {
        this.commands = commands;
        this.answers = answers;
        this.lists = lists;
        this.pages = pages;
        this.reader = reader;
        this.customers = customers;
        this.clock = clock;
    }

    @PostMapping
    @Operation(summary = "Captures a lead; it is distributed at once, or waits for who can take it")
    ResponseEntity<Identified> capture(@RequestBody LeadRequest request, Caller caller, Conditions conditions) {
        Actor by = Roles.vendor(caller);
        String leadId = CreationIds.of("lead", request.id(), conditions);
        LocalDate day = Objects.requireNonNullElseGet(request.occurredOn(), () -> LocalDate.now(clock));
        Receipt receipt = customers.keptWhile(
                leadId,
                request.statedCustomer(),
                (customerId, keys) -> commands.send(request.command(leadId, by, customerId, keys, day), conditions));
        return answers.created(receipt, "/api/v1/leads/" + receipt.aggregateId());
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Leads; a partner sees those it was offered, holds or had",
            description =
                    "Sorted by agenda (what waits for an answer first, longest first; what is over last, latest first), "
                            + "capturedAt, offeredAt, acceptedAt or occurredOn. As CSV by Accept: text/csv.")
    @Parameter(name = "place", in = ParameterIn.QUERY, description = "waiting, offered, held, closed, unassignable")
    @Parameter(name = "partnerId", in = ParameterIn.QUERY, description = "Who has it")
    @Parameter(name = "territory", in = ParameterIn.QUERY, description = "Territory, by its path")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "State, as in an answer")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "Stage of the work on it")
    @Parameter(name = "source", in = ParameterIn.QUERY, description = "Where it came from; for the vendor alone")
    Listed<LeadAnswer> leads(ListRequest request, Caller caller) {
        RowQuery query = query(request, caller);
        return pages.page(LeadsProjection.LEADS, query, rows -> reader.answers(rows, caller));
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "leads")
    ResponseEntity<?> leadsAsCsv(ListRequest request, Caller caller) {
        RowQuery query = query(request, caller);
        return pages.csv(LeadsProjection.LEADS, query, LeadAnswer.class, rows -> reader.answers(rows, caller));
    }

    private RowQuery query(ListRequest request, Caller caller) {
        return lists.query(reader.mine(caller), request, caller.organisation().isPresent() ? FOR_PARTNER : FOR_VENDOR);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One lead")
    ResponseEntity<LeadAnswer> show(@PathVariable String id, Caller caller) {
        LeadRow row = reader.visible(id, caller);
        return ResponseEntity.ok().eTag("\"" + row.version() + "\"").body(reader.answer(row, caller));
    }
}
