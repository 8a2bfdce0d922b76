package io.alianza.commission.account.reactions;

import io.alianza.commission.account.AccountCommand.ApproveCommission;
import io.alianza.commission.account.views.CommissionProjection;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.account.views.CommissionsToApprove;
import io.alianza.commission.bulk.BulkTask;
import io.alianza.commission.bulk.Obstacle;
import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Outcome;
import io.alianza.support.model.Refusal;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import io.alianza.support.views.Views.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Approves commissions by the hundred, one commit for each step. */
public final class ApproveCommissions implements BulkTask<Approvals> {

    private static final int AT_ONCE = 200;

    private final Commands commands;
    private final Views views;
    private final Clock clock;

    public ApproveCommissions(Commands commands, Views views, Clock clock) {
        this.commands = commands;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public Class<Approvals> scope() {
        return Approvals.class;
    }

    @Override
    public Step next(String workId, Approvals scope, Optional<String> cursor) {
        return scope.ids().isEmpty() ? matching(workId, scope, cursor) : named(workId, scope.ids(), cursor);
    }

    private Step matching(String workId, Approvals scope, Optional<String> cursor) {
        RowQuery query = CommissionsToApprove.in(scope).limitedTo(AT_ONCE).startingAfter(cursor);
        Page<CommissionRow> page = views.page(CommissionProjection.COMMISSIONS, query);
        return new Step(page.next(), approve(workId, page.rows()));
    }

    /** The cursor counts the ids that are done. */
    private Step named(String workId, List<String> ids, Optional<String> cursor) {
        int from = cursor.map(Integer::parseInt).orElse(0);
        int to = Math.min(from + AT_ONCE, ids.size());
        List<CommissionRow> rows = new ArrayList<>();
        List<Obstacle> obstacles = new ArrayList<>();
        for (String id : ids.subList(from, to)) {
            views.find(CommissionProjection.COMMISSIONS, id)
                    .ifPresentOrElse(rows::add, () -> obstacles.add(unknown(id)));
        }
        obstacles.addAll(approve(workId, rows));
        return new Step(to < ids.size() ? Optional.of(Integer.toString(to)) : Optional.empty(), obstacles);
    }

    private List<Obstacle> approve(String workId, List<CommissionRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Outcome> outcomes = commands.sendAll(rows.stream()
                .map(row -> new ApproveCommission(row.accountId(), row.id(), today, workId))
                .toList());
        List<Obstacle> obstacles = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Refused(Refusal refusal)) {
                CommissionRow row = rows.get(i);
                obstacles.add(new Obstacle(row.partnerId(), row.id(), refusal.code(), refusal.facts()));
            }
        }
        return obstacles;
    }

    private static Obstacle unknown(String id) {
        return new Obstacle("", id, "not-found", Map.of("id", id));
    }
}
