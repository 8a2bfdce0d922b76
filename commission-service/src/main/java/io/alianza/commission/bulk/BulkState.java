package io.alianza.commission.bulk;

import io.alianza.commission.bulk.BulkEvent.ApprovalsRequested;
import io.alianza.commission.bulk.BulkEvent.BulkAdvanced;
import io.alianza.commission.bulk.BulkEvent.BulkFinished;
import io.alianza.commission.bulk.BulkEvent.ClosingsRequested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a bulk work is.
 *
 * @param scope absent before it is asked for
 * @param step steps done
 * @param cursor where the next step begins; absent before the first
 * @param refused how many things could not be done
 * @param obstacles the first of them
 */
public record BulkState(
        @Nullable Scope scope,
        int step,
        @Nullable String cursor,
        int refused,
        List<Obstacle> obstacles,
        boolean finished) {

    public static final BulkState NONE = new BulkState(null, 0, null, 0, List.of(), false);

    public BulkState evolve(BulkEvent event) {
        return switch (event) {
            case ApprovalsRequested requested -> new BulkState(requested.scope(), 0, null, 0, List.of(), false);
            case ClosingsRequested requested -> new BulkState(requested.scope(), 0, null, 0, List.of(), false);
            case BulkAdvanced advanced ->
                new BulkState(
                        scope, advanced.step(), advanced.cursor(), advanced.refused(), advanced.obstacles(), false);
            case BulkFinished done -> new BulkState(scope, done.step(), null, done.refused(), done.obstacles(), true);
        };
    }
}
