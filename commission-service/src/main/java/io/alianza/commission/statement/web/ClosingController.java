package io.alianza.commission.statement.web;

import io.alianza.commission.access.CreationIds;
import io.alianza.commission.access.Roles;
import io.alianza.commission.bulk.BulkCommand.RequestWork;
import io.alianza.commission.bulk.Scope.Closings;
import io.alianza.commission.bulk.views.WorkRow;
import io.alianza.commission.bulk.web.WorkAnswer;
import io.alianza.commission.bulk.web.Works;
import io.alianza.commission.statement.views.OpenStatements;
import io.alianza.commission.statement.views.StatementProjection;
import io.alianza.commission.viewed.FreshViews;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.model.Faults;
import io.alianza.support.security.Caller;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.web.Answers;
import io.alianza.support.web.Answers.Identified;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Closing of statements: shown before, long work with progress. */
@RestController
@RequestMapping("/api/v1/statement-closings")
@Tag(name = "Statements")
final class ClosingController {

    private final Commands commands;
    private final Answers answers;
    private final Views views;
    private final OpenStatements openStatements;
    private final Works works;
    private final FreshViews fresh;
    private final Clock clock;

    ClosingController(
            Commands commands,
            Answers answers,
            Views views,
            OpenStatements openStatements,
            Works works,
            FreshViews fresh,
            Clock clock) {
        this.commands = commands;
        this.answers = answers;
        this.views = views;
        this.openStatements = openStatements;
        this.works = works;
        this.fresh = fresh;
        this.clock = clock;
    }

    /**
     * @param id a creation may bring it: {@code closings-} and a UUID
     * @param through last month to close
     * @param partnerId absent: of all partners
     */
    record ClosingRequest(
            @Nullable String id,
            @Nullable YearMonth through,
            @Nullable String partnerId) {}

    @GetMapping("/preview")
    @Operation(summary = "What closing through a month would do, with the sums")
    ClosingPreview preview(
            @RequestParam YearMonth through,
            @RequestParam(required = false) @Nullable String partnerId,
            Caller caller) {
        Roles.mustSeeAll(caller);
        return ClosingPreview.of(over(through), openStatements.through(through, partnerId));
    }

    @PostMapping
    @Operation(
            summary = "Closes every statement through a month that can be closed; answers at once, works on behind it")
    ResponseEntity<Identified> close(@RequestBody ClosingRequest request, Caller caller, Conditions conditions) {
        Roles.mustDecide(caller);
        YearMonth through = over(request.through());
        String id = CreationIds.of(WorkRow.CLOSINGS, request.id());
        fresh.head();
        long planned =
                openStatements.through(through, request.partnerId()).closable().size();
        Closings scope = new Closings(through, request.partnerId(), planned);
        var receipt = commands.send(new RequestWork(id, scope, LocalDate.now(clock)), conditions);
        return answers.created(receipt, "/api/v1/statement-closings/" + receipt.aggregateId());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far it is")
    WorkAnswer progress(@PathVariable String id, Locale locale, Caller caller) {
        Roles.mustSeeAll(caller);
        return works.answer(
                id,
                WorkRow.CLOSINGS,
                () -> views.count(StatementProjection.STATEMENTS, RowQuery.all().where("workId", id)),
                locale);
    }

    /** A deal of today could still be won in a month that is not over. */
    private YearMonth over(@Nullable YearMonth through) {
        YearMonth lastOver = YearMonth.now(clock).minusMonths(1);
        new Faults()
                .unless(through != null, "/through", "required", null, lastOver.toString())
                .unless(
                        through == null || !through.isAfter(lastOver),
                        "/through",
                        "month-not-over",
                        String.valueOf(through),
                        "≤ " + lastOver)
                .verify();
        return through == null ? lastOver : through;
    }
}
