package io.alianza.support.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what events must not hold: names, addresses, telephone numbers, notes. Written, majority and on disk, before the event
 * that names the id. Reads join it at the last moment; nothing copies from it.
 */
public interface People {

    /** Writes or replaces the fields kept under an id. */
    void keep(String id, Map<String, String> fields);

    /** The same for many, by id. */
    default void keepAll(Map<String, Map<String, String>> fieldsById) {
        fieldsById.forEach(this::keep);
    }

    Optional<Map<String, String>> find(String id);

    /** By id; blocked, erased and unknown ones are missing. */
    Map<String, Map<String, String>> findAll(Collection<String> ids);

    /** Nobody sees it from now on; {@link #erase} destroys it later. */
    void block(String id);

    void erase(String id);
}
