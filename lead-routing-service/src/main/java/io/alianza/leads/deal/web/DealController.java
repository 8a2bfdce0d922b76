package io.alianza.leads.deal.web;

import io.alianza.leads.access.CreationIds;
import io.alianza.leads.access.Roles;
import io.alianza.leads.actor.Actor;
import io.alianza.leads.customer.Customers;
import io.alianza.leads.deal.DealIds;
import io.alianza.leads.deal.views.DealRow;
import io.alianza.leads.deal.views.DealsProjection;
import io.alianza.leads.listing.Pages;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Faults;
import io.alianza.support.model.Ids;
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
import java.util.List;
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

/** Registers deals and shows them. */
@RestController
@RequestMapping("/api/v1/deals")
@Tag(name = "Deals")
final class DealController {

    private static final Fields FIELDS = new Fields(
            Set.of("state", "partnerId", "stage", "territory", "leadId"),
            Set.of("registeredAt", "registeredOn", "wonOn", "expectedOn"));

    private final Commands commands;
    private final Answers answers;
    private final Lists lists;
    private final Pages pages;
    private final DealReader reader;
    private final Customers customers;
    private final Clock clock;

    DealController(
            Commands commands,
            Answers answers,
            Lists lists,
            Pages pages,
            DealReader reader,
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
    @Operation(summary = "Registers a deal; it waits for the channel manager's yes or no")
    ResponseEntity<Identified> register(@RequestBody DealRequest request, Caller caller, Conditions conditions) {
        Actor by = Roles.worker(caller);
        String partnerId = partnerOf(request, by);
        String dealId = CreationIds.of(DealIds.PREFIX, request.id(), conditions);
        LocalDate day = Objects.requireNonNullElseGet(request.occurredOn(), () -> LocalDate.now(clock));
        Receipt receipt = customers.keptWhile(
                dealId,
                request.statedCustomer(),
                (customerId, keys) ->
                        commands.send(request.command(dealId, by, partnerId, customerId, keys, day), conditions));
        return answers.created(receipt, "/api/v1/deals/" + receipt.aggregateId());
    }

    /** Whatever a partner's user states, it registers for its own organisation. */
    private static String partnerOf(DealRequest request, Actor by) {
        if (by instanceof Actor.PartnerUser user) {
            return user.partnerId();
        }
        String stated = Objects.requireNonNullElse(request.partnerId(), "");
        new Faults()
                .unless(Ids.isValid("partner", stated), "/partnerId", "format", stated, "partner-<uuid>")
                .verify();
        return stated;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Deals; a partner sees its own",
            description = "Sorted by registeredAt, registeredOn, wonOn or expectedOn. As CSV by Accept: text/csv.")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "State, as in an answer")
    @Parameter(name = "partnerId", in = ParameterIn.QUERY, description = "Whose it is")
    @Parameter(name = "stage", in = ParameterIn.QUERY, description = "Stage of the work on it")
    @Parameter(name = "territory", in = ParameterIn.QUERY, description = "Territory, by its path")
    @Parameter(name = "leadId", in = ParameterIn.QUERY, description = "The lead it came from")
    Listed<DealAnswer> deals(ListRequest request, Caller caller) {
        RowQuery query = lists.query(reader.mine(caller), request, FIELDS);
        return pages.page(DealsProjection.DEALS, query, rows -> reader.answers(rows, caller));
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "deals")
    ResponseEntity<?> dealsAsCsv(ListRequest request, Caller caller) {
        RowQuery query = lists.query(reader.mine(caller), request, FIELDS);
        return pages.csv(DealsProjection.DEALS, query, DealAnswer.class, rows -> reader.answers(rows, caller));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One deal")
    ResponseEntity<DealAnswer> show(@PathVariable String id, Caller caller) {
        DealRow row = reader.visible(id, caller);
        return ResponseEntity.ok()
                .eTag("\"" + row.version() + "\"")
                .body(reader.answers(List.of(row), caller).getFirst());
    }
}
