package io.alianza.commission.account.web;

import io.alianza.commission.access.CreationIds;
import io.alianza.commission.access.Roles;
import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.account.views.CommissionsToApprove;
import io.alianza.commission.account.web.ApprovalRequest.Filter;
import io.alianza.commission.bulk.BulkCommand.RequestWork;
import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.commission.bulk.views.WorkRow;
import io.alianza.commission.bulk.web.WorkAnswer;
import io.alianza.commission.bulk.web.Works;
import io.alianza.commission.viewed.FreshViews;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
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
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Approving many commissions at once: shown before, long work with progress. */
@RestController
@RequestMapping("/api/v1/commissions/approvals")
@Tag(name = "Commissions")
final class ApprovalController {

    private final Commands commands;
    private final Answers answers;
    private final Views views;
    private final Works works;
    private final FreshViews fresh;
    private final Clock clock;

    ApprovalController(Commands commands, Answers answers, Views views, Works works, FreshViews fresh, Clock clock) {
        this.commands = commands;
        this.answers = answers;
        this.views = views;
        this.works = works;
        this.fresh = fresh;
        this.clock = clock;
    }

    @GetMapping("/preview")
    @Operation(summary = "What a bulk approval would approve, one sum for each currency")
    List<ApprovalSum> preview(
            @RequestParam(required = false) @Nullable String partnerId,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable String currency,
            Caller caller) {
        Roles.mustSeeAll(caller);
        Approvals scope =
                new Filter(partnerId, month, currency).through(fresh.head().value(), 0);
        try (Stream<CommissionRow> rows =
                views.stream(CommissionProjection.COMMISSIONS, CommissionsToApprove.in(scope))) {
            return ApprovalSum.of(rows);
        }
    }

    @PostMapping
    @Operation(summary = "Approves by id, or whatever is accrued now and matches; answers at once, works on behind it")
    ResponseEntity<Identified> approve(@RequestBody ApprovalRequest request, Caller caller, Conditions conditions) {
        Roles.mustDecide(caller);
        request.verify();
        String id = CreationIds.of(WorkRow.APPROVALS, request.id());
        var receipt = commands.send(new RequestWork(id, scope(request), LocalDate.now(clock)), conditions);
        return answers.created(receipt, "/api/v1/commissions/approvals/" + receipt.aggregateId());
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far it is")
    WorkAnswer progress(@PathVariable String id, Locale locale, Caller caller) {
        Roles.mustSeeAll(caller);
        RowQuery approved = RowQuery.all().where("workId", id);
        return works.answer(
                id, WorkRow.APPROVALS, () -> views.count(CommissionProjection.COMMISSIONS, approved), locale);
    }

    private Approvals scope(ApprovalRequest request) {
        long head = fresh.head().value();
        Filter filter = request.filter();
        List<String> ids = request.ids();
        if (filter == null) {
            List<String> given = ids == null ? List.of() : ids;
            return new Approvals(given, null, null, null, head, given.size());
        }
        long planned = views.count(CommissionProjection.COMMISSIONS, CommissionsToApprove.in(filter.through(head, 0)));
        return filter.through(head, planned);
    }
}
