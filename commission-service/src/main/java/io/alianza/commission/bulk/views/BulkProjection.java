package io.alianza.commission.bulk.views;

import io.alianza.commission.bulk.BulkEvent;
import io.alianza.commission.bulk.BulkEvent.ApprovalsRequested;
import io.alianza.commission.bulk.BulkEvent.BulkAdvanced;
import io.alianza.commission.bulk.BulkEvent.BulkFinished;
import io.alianza.commission.bulk.BulkEvent.ClosingsRequested;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How far each bulk work is. */
public final class BulkProjection implements Projection {

    public static final Table<WorkRow> WORKS = Table.of(WorkRow.class, "bulk-works");

    @Override
    public String name() {
        return "bulk-works";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(WORKS);
    }

    @Override
    public void project(Recorded recorded, Rows rows) {
        if (recorded.payload() instanceof BulkEvent event) {
            rows.change(WORKS, event.workId(), recorded, before -> row(before, event, recorded.sequence()));
        }
    }

    private static WorkRow row(@Nullable WorkRow before, BulkEvent event, long version) {
        return switch (event) {
            case ApprovalsRequested requested -> approvals(requested, version);
            case ClosingsRequested requested -> closings(requested, version);
            case BulkAdvanced advanced ->
                known(before).now(WorkRow.RUNNING, advanced.refused(), advanced.obstacles(), version);
            case BulkFinished done -> known(before).now(WorkRow.FINISHED, done.refused(), done.obstacles(), version);
        };
    }

    private static WorkRow known(@Nullable WorkRow before) {
        return Objects.requireNonNull(before, "a work advances only after it was asked for");
    }

    private static WorkRow approvals(ApprovalsRequested event, long version) {
        return new WorkRow(
                event.workId(),
                WorkRow.APPROVALS,
                WorkRow.REQUESTED,
                event.scope().planned(),
                event.scope().partnerId(),
                event.scope().month(),
                event.scope().currency(),
                0,
                List.of(),
                event.occurredOn(),
                version);
    }

    private static WorkRow closings(ClosingsRequested event, long version) {
        return new WorkRow(
                event.workId(),
                WorkRow.CLOSINGS,
                WorkRow.REQUESTED,
                event.scope().planned(),
                event.scope().partnerId(),
                event.scope().through(),
                null,
                0,
                List.of(),
                event.occurredOn(),
                version);
    }
}
