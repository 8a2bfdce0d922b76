package io.alianza.support.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what events must not hold: names, addresses, telephone numbers, notes. Written, majority and on disk, before the event
 * that names the id. Reads join it at the last moment; nothing copies from it.
 */
public interface People {

    /** For good. What is kept under the id already stays as it is, and blocked when it is. */
    void keep(String id, Map<String, String> fields);

    /** The same for many, by id. */
    default void keepAll(Map<String, Map<String, String>> fieldsById) {
        fieldsById.forEach(this::keep);
    }

    /**
     * As long as somebody needs it: the request that names itself here, or another one.
     *
     * @param request a name that no other request bears
     */
    void keepFor(String request, String id, Map<String, String> fields);

    /** @return whether nobody else needed it, and it is gone */
    boolean release(String request, String id);

    Optional<Map<String, String>> find(String id);

    /** By id; blocked, erased and unknown ones are missing. */
    Map<String, Map<String, String>> findAll(Collection<String> ids);

    /** Nobody sees it from now on; {@link #erase} destroys it later. */
    void block(String id);

    void erase(String id);
}
