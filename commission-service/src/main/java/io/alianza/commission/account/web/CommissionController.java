package io.alianza.commission.account.web;

import io.alianza.commission.access.Roles;
import io.alianza.commission.account.AccountCommand.ApproveCommission;
import io.alianza.commission.account.views.AccountRow;
import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.words.Words;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Refusal;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.alianza.support.web.ListRequest;
import io.alianza.support.web.Lists;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Commissions, each with its explanation; finance approves them. */
@RestController
@RequestMapping("/api/v1/commissions")
@Tag(name = "Commissions")
final class CommissionController {

    private static final Lists.Fields FIELDS = new Lists.Fields(
            Set.of("partnerId", "state", "month", "currency", "dealId", "statementId"),
            Set.of("wonOn", "month", "commission", "dealAmount"));

    private final Commands commands;
    private final Answers answers;
    private final Lists lists;
    private final Views views;
    private final Clock clock;

    CommissionController(Commands commands, Answers answers, Lists lists, Views views, Clock clock) {
        this.commands = commands;
        this.answers = answers;
        this.lists = lists;
        this.views = views;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Commissions; a partner sees its own",
            description = "Sorted by wonOn, month, commission or dealAmount. As CSV by Accept: text/csv.")
    @Parameter(name = "partnerId", in = ParameterIn.QUERY, description = "Who earned it")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "waiting, accrued, approved, on-statement")
    @Parameter(name = "month", in = ParameterIn.QUERY, description = "Of the day won: 2026-03")
    @Parameter(name = "currency", in = ParameterIn.QUERY, description = "ISO 4217")
    @Parameter(name = "dealId", in = ParameterIn.QUERY, description = "The deal it is for")
    @Parameter(name = "statementId", in = ParameterIn.QUERY, description = "The statement it is on")
    Lists.Listed<CommissionAnswer> commissions(ListRequest request, Caller caller) {
        return lists.page(
                CommissionProjection.COMMISSIONS, lists.query(own(caller), request, FIELDS), CommissionAnswer::of);
    }

    @GetMapping(produces = "text/csv")
    @Operation(operationId = "commissions")
    ResponseEntity<?> commissionsAsCsv(ListRequest request, Caller caller) {
        RowQuery query = lists.query(own(caller), request, FIELDS);
        return lists.csv(CommissionProjection.COMMISSIONS, query, CommissionAnswer.class, CommissionAnswer::of);
    }

    private static RowQuery own(Caller caller) {
        return Roles.onlyPartner(caller)
                .map(partner -> RowQuery.all().where("partnerId", partner))
                .orElseGet(RowQuery::all);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A commission; the ETag is the version of the account it is posted to")
    ResponseEntity<CommissionAnswer> commission(@PathVariable String id, Caller caller) {
        CommissionRow row = visible(id, caller);
        long version = views.find(CommissionProjection.ACCOUNTS, row.accountId())
                .map(AccountRow::version)
                .orElse(0L);
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(CommissionAnswer.of(row));
    }

    @GetMapping("/{id}/explanation")
    @Operation(summary = "Why it is what it is, in words and as a sum to redo by hand")
    ExplanationAnswer explanation(@PathVariable String id, Locale locale, Caller caller) {
        CommissionRow row = visible(id, caller);
        Explanation explanation =
                new Explanation(Words.of(locale), caller.organisation().isPresent(), row);
        return views.find(CommissionProjection.CALCULATIONS, id)
                .map(explanation::of)
                .orElseGet(explanation::waiting);
    }

    @PostMapping("/{id}/approve")
    @Operation(summary = "Approves a commission: the vendor owes it from now on")
    ResponseEntity<Identified> approve(@PathVariable String id, Caller caller, Conditions conditions) {
        Roles.mustDecide(caller);
        CommissionRow row = visible(id, caller);
        var command = new ApproveCommission(row.accountId(), row.id(), LocalDate.now(clock), null);
        Receipt account = commands.send(command, conditions);
        return answers.done(new Receipt(row.id(), account.version(), account.position(), account.changed()));
    }

    private CommissionRow visible(String id, Caller caller) {
        CommissionRow row = views.find(CommissionProjection.COMMISSIONS, id)
                .orElseThrow(() -> Refusal.notFound("not-found", Map.of("id", id)));
        Roles.mustSee(caller, row.partnerId(), id);
        return row;
    }
}
