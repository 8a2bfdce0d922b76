package io.alianza.eventstore.commit;

import java.time.Instant;
import java.util.UUID;

/** A commit that has no place in the log yet. What it holds does not matter here. */
public interface Draft {

    /** Tells this very attempt to append from every other one, so that a document can be recognised as one's own. */
    UUID id();

    /** When it was handed in, by the writer's clock. */
    Instant handedIn();

    /** The newest timestamp among its events; {@link Instant#MIN} when it has none. */
    Instant newestEvent();

    /** Bytes it will take in the store. */
    int size();
}
