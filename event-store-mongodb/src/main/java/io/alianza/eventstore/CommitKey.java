package io.alianza.eventstore;

import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Idempotency key of a commit: a log takes each key once, and refuses a second commit that bears it with
 * {@link DuplicateCommitKeyException}. It is set on the unit of work, or stands in the metadata of one of its events.
 */
public final class CommitKey {

    /** Name of the metadata entry. */
    public static final String META_DATA = "commitKey";

    private static final String RESOURCE = CommitKey.class.getName();

    private CommitKey() {}

    /** The next append of this unit of work bears the key. */
    public static void set(UnitOfWork<?> unitOfWork, String key) {
        unitOfWork.root().resources().put(RESOURCE, key);
    }

    /** The key for these events. A unit of work that appends twice uses it for the first only. */
    static @Nullable String take(List<? extends EventMessage<?>> events) {
        Object set = CurrentUnitOfWork.isStarted()
                ? CurrentUnitOfWork.get().root().resources().remove(RESOURCE)
                : null;
        if (set != null) {
            return set.toString();
        }
        return events.stream()
                .map(event -> event.getMetaData().get(META_DATA))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse(null);
    }
}
