package io.alianza.commission.statement.reactions;

import io.alianza.commission.account.AccountCommand.CloseStatement;
import io.alianza.commission.account.views.CommissionRow;
import io.alianza.commission.agreement.Partners;
import io.alianza.commission.bulk.BulkTask;
import io.alianza.commission.bulk.Obstacle;
import io.alianza.commission.bulk.Scope.Closings;
import io.alianza.commission.statement.ClosableStatement;
import io.alianza.commission.statement.ClosingPlan;
import io.alianza.commission.statement.OpenMonth;
import io.alianza.commission.statement.StatementNumber;
import io.alianza.commission.statement.views.OpenStatements;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Outcome;
import io.alianza.support.model.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Closes the statements of some partners at a time, one commit for each step. The cursor is the last partner done. */
public final class CloseStatements implements BulkTask<Closings> {

    private static final int ROWS_AT_ONCE = 300;

    private final Commands commands;
    private final OpenStatements openStatements;
    private final Partners partners;
    private final Clock clock;

    public CloseStatements(Commands commands, OpenStatements openStatements, Partners partners, Clock clock) {
        this.commands = commands;
        this.openStatements = openStatements;
        this.partners = partners;
        this.clock = clock;
    }

    @Override
    public Class<Closings> scope() {
        return Closings.class;
    }

    @Override
    public Step next(String workId, Closings scope, Optional<String> cursor) {
        String partnerId = scope.partnerId();
        if (partnerId != null) {
            ClosingPlan plan = openStatements.through(scope.through(), partnerId);
            return new Step(Optional.empty(), close(workId, plan));
        }
        List<CommissionRow> rows = openStatements.afterPartner(cursor.orElse(""), scope.through(), ROWS_AT_ONCE);
        if (rows.size() < ROWS_AT_ONCE) {
            return new Step(Optional.empty(), close(workId, openStatements.plan(rows)));
        }
        return someOf(workId, rows, scope.through());
    }

    /** The last partner's rows may go on beyond the page: it is left for the next step, unless it fills the page alone. */
    private Step someOf(String workId, List<CommissionRow> rows, YearMonth through) {
        String last = rows.getLast().partnerId();
        List<CommissionRow> whole =
                rows.stream().filter(row -> !row.partnerId().equals(last)).toList();
        if (whole.isEmpty()) {
            return new Step(Optional.of(last), close(workId, openStatements.through(through, last)));
        }
        return new Step(Optional.of(whole.getLast().partnerId()), close(workId, openStatements.plan(whole)));
    }

    private List<Obstacle> close(String workId, ClosingPlan plan) {
        List<Obstacle> obstacles = new ArrayList<>();
        plan.open().forEach(month -> obstacles.add(stillOpen(month)));
        List<CloseStatement> closings = new ArrayList<>();
        Map<String, Optional<String>> numbers = new HashMap<>();
        for (ClosableStatement statement : plan.closable()) {
            numbers.computeIfAbsent(statement.partnerId(), this::number)
                    .ifPresentOrElse(
                            number -> closings.add(closing(workId, statement, number)),
                            () -> obstacles.add(nobody(statement)));
        }
        obstacles.addAll(refused(closings));
        return obstacles;
    }

    private Optional<String> number(String partnerId) {
        return Optional.ofNullable(partners.find(partnerId).number());
    }

    private List<Obstacle> refused(List<CloseStatement> closings) {
        List<Outcome> outcomes = closings.isEmpty() ? List.of() : commands.sendAll(closings);
        List<Obstacle> obstacles = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            if (outcomes.get(i) instanceof Outcome.Refused(Refusal refusal)) {
                CloseStatement closing = closings.get(i);
                String subject = subject(closing.month(), closing.currency());
                obstacles.add(new Obstacle(closing.partnerId(), subject, refusal.code(), refusal.facts()));
            }
        }
        return obstacles;
    }

    private CloseStatement closing(String workId, ClosableStatement statement, String partnerNumber) {
        return new CloseStatement(
                statement.partnerId(),
                new StatementNumber(partnerNumber, statement.month(), statement.currency()).toString(),
                statement.month(),
                statement.currency(),
                statement.opening(),
                statement.earned(),
                LocalDate.now(clock),
                workId);
    }

    private static Obstacle stillOpen(OpenMonth month) {
        Map<String, String> facts =
                Map.of("waiting", Integer.toString(month.waiting()), "accrued", Integer.toString(month.accrued()));
        return new Obstacle(
                month.partnerId(), subject(month.month(), month.currency()), "month-has-open-entries", facts);
    }

    private static Obstacle nobody(ClosableStatement statement) {
        return new Obstacle(
                statement.partnerId(),
                subject(statement.month(), statement.currency()),
                "partner-not-known",
                Map.of("id", statement.partnerId()));
    }

    private static String subject(YearMonth month, String currency) {
        return month + " " + currency;
    }
}
