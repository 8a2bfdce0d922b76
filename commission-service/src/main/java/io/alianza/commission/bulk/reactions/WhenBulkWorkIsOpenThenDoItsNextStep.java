package io.alianza.commission.bulk.reactions;

import io.alianza.commission.bulk.BulkCommand.RecordStep;
import io.alianza.commission.bulk.BulkEvent.ApprovalsRequested;
import io.alianza.commission.bulk.BulkEvent.BulkAdvanced;
import io.alianza.commission.bulk.BulkEvent.ClosingsRequested;
import io.alianza.commission.bulk.BulkState;
import io.alianza.commission.bulk.BulkTask;
import io.alianza.commission.bulk.BulkTask.Step;
import io.alianza.commission.bulk.BulkWorks;
import io.alianza.commission.bulk.Scope;
import io.alianza.commission.viewed.ViewIsBehindException;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.views.Views;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Each step ends with an event, and that event leads to the next step: after a restart the work goes on where it was. A step
 * reads rows behind its cursor, which no earlier step has touched; so the views need to show what was there when the work was asked
 * for, and need not have caught up with the step before.
 */
public final class WhenBulkWorkIsOpenThenDoItsNextStep implements Reaction {

    private final List<BulkTask<?>> tasks;
    private final BulkWorks works;
    private final Commands commands;
    private final Views views;
    private final Clock clock;
    /** Of works that began in this process; after a restart the event at hand stands in for it, which is later. */
    private final Map<String, Recorded> requests = new HashMap<>();

    public WhenBulkWorkIsOpenThenDoItsNextStep(
            List<BulkTask<?>> tasks, BulkWorks works, Commands commands, Views views, Clock clock) {
        this.tasks = List.copyOf(tasks);
        this.works = works;
        this.commands = commands;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "bulk-work";
    }

    @Override
    public void react(Recorded event) {
        switch (event.payload()) {
            case ApprovalsRequested requested -> begin(requested.workId(), event);
            case ClosingsRequested requested -> begin(requested.workId(), event);
            case BulkAdvanced advanced -> step(advanced.workId(), advanced.step(), event);
            default -> {}
        }
    }

    private void begin(String workId, Recorded requested) {
        requests.put(workId, requested);
        step(workId, 0, requested);
    }

    private void step(String workId, int done, Recorded event) {
        BulkState work = works.find(workId);
        Scope scope = work.scope();
        if (scope == null || work.finished() || work.step() != done) {
            return;
        }
        ViewIsBehindException.unlessReached(requests.getOrDefault(workId, event), views);
        Step step = next(workId, scope, Optional.ofNullable(work.cursor()));
        if (step.cursor().isEmpty()) {
            requests.remove(workId);
        }
        commands.send(new RecordStep(
                workId,
                done + 1,
                step.cursor().orElse(null),
                step.obstacles().size(),
                step.obstacles(),
                LocalDate.now(clock)));
    }

    private Step next(String workId, Scope scope, Optional<String> cursor) {
        return tasks.stream()
                .filter(task -> task.scope().isInstance(scope))
                .findFirst()
                .map(task -> done(task, workId, scope, cursor))
                .orElseThrow(() -> new IllegalStateException("nothing does " + scope.getClass()));
    }

    private static <S extends Scope> Step done(BulkTask<S> task, String workId, Scope scope, Optional<String> cursor) {
        return task.next(workId, task.scope().cast(scope), cursor);
    }
}
