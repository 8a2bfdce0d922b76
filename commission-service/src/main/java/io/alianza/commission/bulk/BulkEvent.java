package io.alianza.commission.bulk;

import io.alianza.commission.bulk.Scope.Approvals;
import io.alianza.commission.bulk.Scope.Closings;
import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;

/** What happened to a bulk work. What it did to the accounts stands in their events, which name the work. */
public sealed interface BulkEvent {

    String workId();

    /** Business day in the vendor's zone. */
    LocalDate occurredOn();

    @StoredEvent("bulk.approvals-requested")
    record ApprovalsRequested(String workId, Approvals scope, LocalDate occurredOn) implements BulkEvent {}

    @StoredEvent("bulk.closings-requested")
    record ClosingsRequested(String workId, Closings scope, LocalDate occurredOn) implements BulkEvent {}

    /**
     * @param step from 1
     * @param cursor where the next step goes on
     * @param refused how many things could not be done so far
     * @param obstacles the first of them, of all steps
     */
    @StoredEvent("bulk.advanced")
    record BulkAdvanced(
            String workId, int step, String cursor, int refused, List<Obstacle> obstacles, LocalDate occurredOn)
            implements BulkEvent {}

    /** As {@link BulkAdvanced}; there is no further step. */
    @StoredEvent("bulk.finished")
    record BulkFinished(String workId, int step, int refused, List<Obstacle> obstacles, LocalDate occurredOn)
            implements BulkEvent {}
}
