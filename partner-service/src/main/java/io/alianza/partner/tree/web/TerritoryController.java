package io.alianza.partner.tree.web;

import io.alianza.partner.access.BusinessDays;
import io.alianza.partner.access.Roles;
import io.alianza.partner.listing.Paging;
import io.alianza.partner.tree.Trees;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The territory tree. */
@RestController
@RequestMapping("/api/v1/territories")
@Tag(name = "Territories")
final class TerritoryController {

    private final Commands commands;
    private final Answers answers;
    private final BusinessDays days;
    private final TreeReader reader;

    TerritoryController(Commands commands, Answers answers, BusinessDays days, TreeReader reader) {
        this.commands = commands;
        this.answers = answers;
        this.days = days;
        this.reader = reader;
    }

    @PostMapping
    @Operation(operationId = "listTerritory", summary = "Lists a territory, or names it anew")
    ResponseEntity<Identified> list(@RequestBody NodeRequest request, Caller caller, Conditions conditions) {
        Roles.mustWrite(caller);
        var command = request.command(Trees.TERRITORIES, days.of(request.occurredOn(), caller));
        return answers.done(commands.send(command, conditions));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Territories; as CSV by Accept: text/csv",
            description = "sort: path, name; a minus in front reverses it")
    Listed<NodeAnswer> territories(@ParameterObject TreeReader.Filter filter, @ParameterObject Paging paging) {
        return reader.page(Trees.TERRITORIES, filter, paging);
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "territories")
    ResponseEntity<?> territoriesAsCsv(@ParameterObject TreeReader.Filter filter, @ParameterObject Paging paging) {
        return reader.csv(Trees.TERRITORIES, filter, paging);
    }
}
