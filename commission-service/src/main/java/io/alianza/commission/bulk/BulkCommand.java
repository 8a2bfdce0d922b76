package io.alianza.commission.bulk;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of a bulk work. */
public sealed interface BulkCommand {

    @TargetAggregateIdentifier
    String workId();

    record RequestWork(String workId, Scope scope, LocalDate today) implements BulkCommand {}

    /**
     * Records that a step is done.
     *
     * @param step from 1
     * @param cursor where the next step goes on; absent when this was the last
     * @param refused how many things this step could not do
     * @param obstacles the first of them
     */
    record RecordStep(
            String workId, int step, @Nullable String cursor, int refused, List<Obstacle> obstacles, LocalDate today)
            implements BulkCommand {}
}
