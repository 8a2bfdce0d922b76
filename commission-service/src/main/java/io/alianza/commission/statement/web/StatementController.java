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
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    @GetMapping
    @Operation(summary = "Statements; a partner sees its own")
    ResponseEntity<?> statements(ListRequest request, Caller caller) {
        RowQuery own = Roles.onlyPartner(caller)
                .map(partner -> RowQuery.all().where("partnerId", partner))
                .orElseGet(RowQuery::all);
        return lists.list(
                StatementProjection.STATEMENTS,
                own,
                request,
                FIELDS,
                StatementAnswer.Listed.class,
                StatementAnswer::listed);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A statement with its lines; as CSV its rows from opening to closing balance")
    ResponseEntity<?> statement(@PathVariable String id, ListRequest request, Caller caller) {
        StatementRow row = views.find(StatementProjection.STATEMENTS, id)
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
        Roles.mustSee(caller, row.partnerId(), id);
        StatementAnswer statement = answer(row);
        return request.csv()
                ? lists.csv(StatementLine.class, () -> StatementLine.of(statement))
                : ResponseEntity.ok(statement);
    }

    private StatementAnswer answer(StatementRow row) {
        RowQuery onIt = RowQuery.all().where("statementId", row.id());
        try (Stream<CommissionRow> commissions = views.stream(CommissionProjection.COMMISSIONS, onIt)) {
            return StatementAnswer.of(row, commissions.toList());
        }
    }
}
