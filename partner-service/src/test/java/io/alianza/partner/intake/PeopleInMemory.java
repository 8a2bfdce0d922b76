package io.alianza.partner.intake;

import io.alianza.support.people.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People, in memory. */
final class PeopleInMemory implements People {

    private final Map<String, Map<String, String>> records = new HashMap<>();
    private final Set<String> blocked = new HashSet<>();

    @Override
    public void keep(String id, Map<String, String> fields) {
        records.put(id, Map.copyOf(fields));
        blocked.remove(id);
    }

    @Override
    public Optional<Map<String, String>> find(String id) {
        return Optional.ofNullable(records.get(id)).filter(fields -> !blocked.contains(id));
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
        records.remove(id);
    }

    Map<String, Map<String, String>> all() {
        return Map.copyOf(records);
    }
}
