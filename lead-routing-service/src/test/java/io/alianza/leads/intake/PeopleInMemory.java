package io.alianza.leads.intake;

import io.alianza.support.people.People;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** People, in memory; nobody is blocked here. */
final class PeopleInMemory implements People {

    final Map<String, Map<String, String>> records = new HashMap<>();

    @Override
    public void keep(String id, Map<String, String> fields) {
        records.put(id, Map.copyOf(fields));
    }

    @Override
    public Optional<Map<String, String>> find(String id) {
        return Optional.ofNullable(records.get(id));
    }

    @Override
    public Map<String, Map<String, String>> findAll(Collection<String> ids) {
        return ids.stream().filter(records::containsKey).collect(Collectors.toMap(id -> id, records::get));
    }

    @Override
    public void block(String id) {
        throw new UnsupportedOperationException("nobody is blocked here");
    }

    @Override
    public void erase(String id) {
        records.remove(id);
    }
}
