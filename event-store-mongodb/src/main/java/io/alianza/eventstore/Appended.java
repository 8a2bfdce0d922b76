package io.alianza.eventstore;

import java.time.Instant;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Where the events of a unit of work stand in the log. The storage engine leaves it as a resource of the <em>root</em> unit of
 * work when it has appended, in the phase {@code PREPARE_COMMIT}; read it with {@link #in} from then on, also after the commit.
 *
 * @param logIdentity of the log the positions count in
 * @param first position of the first event
 * @param last position of the last event: a view has seen all of the commit when it has reached this
 * @param recorded the commit's instant
 */
public record Appended(String logIdentity, Position first, Position last, Instant recorded) {

    /** Name of the resource. */
    public static final String RESOURCE = Appended.class.getName();

    /** What the unit of work appended; nothing when it had no events. The last, when it appended more than once. */
    public static Optional<Appended> in(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }

    void leaveIn(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

    public long commit() {
        return first.commit();
    }
}
