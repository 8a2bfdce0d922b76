package io.alianza.gateway.house;

import io.alianza.support.people.People;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Personal data in a map. */
public final class PeopleInMemory implements People {

    private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();

    @Override
    public void keep(String id, Map<String, String> fields) {
        kept.put(id, Map.copyOf(fields));
    }

    @Override
    public Optional<Map<String, String>> find(String id) {
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Map<String, Map<String, String>> findAll(Collection<String> ids) {
        return ids.stream().filter(kept::containsKey).collect(Collectors.toMap(id -> id, kept::get, (a, b) -> a));
    }

    @Override
    public void block(String id) {
        kept.remove(id);
    }

    @Override
    public void erase(String id) {
        kept.remove(id);
    }
}
