package io.alianza.support.testing;

import io.alianza.support.people.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Personal data in maps. */
public final class PeopleInMemory implements People {

    private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> neededBy = new ConcurrentHashMap<>();
    private final Set<String> blocked = ConcurrentHashMap.newKeySet();

    @Override
    public void keep(String id, Map<String, String> fields) {
        keepFor("for good", id, fields);
    }

    @Override
    public synchronized void keepFor(String request, String id, Map<String, String> fields) {
        kept.putIfAbsent(id, Map.copyOf(fields));
        neededBy.computeIfAbsent(id, _ -> new HashSet<>()).add(request);
    }

    @Override
    public synchronized boolean release(String request, String id) {
        Set<String> others = neededBy.getOrDefault(id, new HashSet<>());
        others.remove(request);
        if (others.isEmpty()) {
            erase(id);
        }
        return others.isEmpty();
    }

    @Override
    public Optional<Map<String, String>> find(String id) {
        return Optional.ofNullable(kept.get(id)).filter(fields -> !blocked.contains(id));
    }

    @Override
    public Map<String, Map<String, String>> findAll(Collection<String> ids) {
        Map<String, Map<String, String>> found = new HashMap<>();
        ids.forEach(id -> find(id).ifPresent(fields -> found.put(id, fields)));
        return found;
    }

    @Override
    public void block(String id) {
        blocked.add(id);
    }

    @Override
    public void erase(String id) {
        kept.remove(id);
        neededBy.remove(id);
        blocked.remove(id);
    }

    /** Also those that are blocked, by id. */
    public Map<String, Map<String, String>> all() {
        return Map.copyOf(kept);
    }
}
