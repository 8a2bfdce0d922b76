package io.alianza.support.views;

import io.alianza.support.Recorded;
import java.util.List;

/**
 * A read model as a pure fold: the same events in any order across aggregates, delivered any number of times, give the
 * same rows. It therefore can be replayed into memory and compared with what is stored, by hash.
 */
public interface Projection {

    /** Stable name, kebab-case; names token, progress and rows. */
    String name();

    /** Raised when the meaning of the rows changes; a new version is built beside the live one. */
    default int version() {
        return 1;
    }

    /** The rows it keeps. */
    List<Table<?>> tables();

    /** Applies one event. Unknown payloads are ignored. */
    void project(Recorded event, Rows rows);
}
