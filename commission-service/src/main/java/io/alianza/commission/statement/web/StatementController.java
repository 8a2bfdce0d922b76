package io.alianza.commission.statement.web;

import io.alianza.commission.access.Roles;
import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.statement.views.StatementProjection;
import io.alianza.commission.statement.views.StatementRow;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.web.ListRequest;
import io.alianza.support.web.Lists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Closed statements. */
@RestController
@RequestMapping("/api/v1/statements")
@Tag(name = "Statements")
final class StatementController {

    private static final Lists.Fields FIELDS =
            new Lists.Fields(Set.of("partnerId", "month", "currency"), Set.of("month", "number", "closing"));

    private final Lists lists;
    private final Views views;

    StatementController(Lists lists, Views views) {
        this.lists = lists;
        this.views = views;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Statements; a partner sees its own",
            description = "Sorted by month, number or closing. As CSV by Accept: text/csv.")
    @Parameter(name = "partnerId", in = ParameterIn.QUERY, description = "Whose it is")
    @Parameter(name = "month", in = ParameterIn.QUERY, description = "2026-03")
    @Parameter(name = "currency", in = ParameterIn.QUERY, description = "ISO 4217")
    Lists.Listed<StatementAnswer.Listed> statements(ListRequest request, Caller caller) {
        return lists.page(
                StatementProjection.STATEMENTS, lists.query(own(caller), request, FIELDS), StatementAnswer::listed);
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "statements")
    ResponseEntity<?> statementsAsCsv(ListRequest request, Caller caller) {
        RowQuery query = lists.query(own(caller), request, FIELDS);
        return lists.csv(StatementProjection.STATEMENTS, query, StatementAnswer.Listed.class, StatementAnswer::listed);
    }

    private static RowQuery own(Caller caller) {
        return Roles.onlyPartner(caller)
                .map(partner -> RowQuery.all().where("partnerId", partner))
                .orElseGet(RowQuery::all);
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "A statement with its lines; as CSV its rows from opening to closing balance")
    StatementAnswer statement(@PathVariable String id, Caller caller) {
        return answer(visible(id, caller));
    }

    @GetMapping(path = "/{id}", produces = "text/csv")
    @Operation(operationId = "statement")
    ResponseEntity<?> statementAsCsv(@PathVariable String id, Caller caller) {
        StatementAnswer statement = answer(visible(id, caller));
        return lists.csv(StatementLine.class, () -> StatementLine.of(statement));
    }

    private StatementRow visible(String id, Caller caller) {
        StatementRow row = views.find(StatementProjection.STATEMENTS, id)
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
        Roles.mustSee(caller, row.partnerId(), id);
        return row;
    }

    private StatementAnswer answer(StatementRow row) {
        RowQuery onIt = RowQuery.all().where("statementId", row.id());
        try (Stream<CommissionRow> commissions = views.stream(CommissionProjection.COMMISSIONS, onIt)) {
            return StatementAnswer.of(row, commissions.toList());
        }
    }
}
