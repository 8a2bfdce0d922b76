package io.alianza.commission.bulk;

import io.alianza.commission.bulk.BulkCommand.RecordStep;
import io.alianza.commission.bulk.BulkCommand.RequestWork;
import io.alianza.commission.bulk.BulkEvent.ApprovalsRequested;
import io.alianza.commission.bulk.BulkEvent.BulkAdvanced;
import io.alianza.commission.bulk.BulkEvent.BulkFinished;
import io.alianza.commission.bulk.BulkEvent.ClosingsRequested;
import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.commission.bulk.Scope.Closings;
import java.util.List;
import java.util.stream.Stream;

/** What a bulk work answers: asked twice it is one work, and a step that is done twice counts once. */
final class BulkDecider {

    private static final int OBSTACLES_KEPT = 20;

    private BulkDecider() {}

    static List<BulkEvent> decide(BulkState work, BulkCommand command) {
        return switch (command) {
            case RequestWork request when work.scope() == null -> List.of(requested(request));
            case RequestWork _ -> List.of();
            case RecordStep done when work.finished() || done.step() <= work.step() -> List.of();
            case RecordStep done -> List.of(recorded(work, done));
        };
    }

    private static BulkEvent requested(RequestWork request) {
        return switch (request.scope()) {
            case Approvals approvals -> new ApprovalsRequested(request.workId(), approvals, request.today());
            case Closings closings -> new ClosingsRequested(request.workId(), closings, request.today());
        };
    }

    private static BulkEvent recorded(BulkState work, RecordStep done) {
        int refused = work.refused() + done.refused();
        List<Obstacle> obstacles = Stream.concat(work.obstacles().stream(), done.obstacles().stream())
                .limit(OBSTACLES_KEPT)
                .toList();
        String cursor = done.cursor();
        return cursor == null
                ? new BulkFinished(done.workId(), done.step(), refused, obstacles, done.today())
                : new BulkAdvanced(done.workId(), done.step(), cursor, refused, obstacles, done.today());
    }
}
