package io.alianza.commission.bulk;

import java.util.List;
import java.util.Optional;

/** How one kind of bulk work is done. A step may be done twice: what it did before it must do to no effect. */
public interface BulkTask<S extends Scope> {

    Class<S> scope();

    /** @param cursor where the step before left off; empty for the first */
    Step next(String workId, S scope, Optional<String> cursor);

    /**
     * @param cursor where the next step goes on; empty when this was the last
     * @param obstacles what could not be done
     */
    record Step(Optional<String> cursor, List<Obstacle> obstacles) {}
}
