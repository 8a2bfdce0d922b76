package io.alianza.support.people;

import io.alianza.support.commands.Receipt;
import io.alianza.support.commands.VersionConflict;
import io.alianza.support.model.KeyedHash;
import io.alianza.support.model.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Writes what must not stand in an event before the event that names it. A record's id is a keyed hash of whom it belongs to and of
 * what it says: a repeated request meets the same record, another content never overwrites what an event already names.
 */
public final class PersonalData {

    private final People people;
    private final KeyedHash hash;
    private final String prefix;

    /** @param prefix of the ids, such as {@code person} */
    public PersonalData(People people, KeyedHash hash, String prefix) {
        this.people = people;
        this.hash = hash;
        this.prefix = prefix;
    }

    public String idOf(String ownerId, Map<String, String> fields) {
        String said = new TreeMap<>(fields)
                .entrySet().stream()
                        .map(field -> field.getKey() + "=" + field.getValue())
                        .collect(Collectors.joining("\u0000"));
        return hash.id(prefix, ownerId, said);
    }

    /** For what is imported in bulk, by id: nothing to say is nothing to keep. */
    public void keepAll(Map<String, Map<String, String>> fieldsById) {
        Map<String, Map<String, String>> said = new LinkedHashMap<>(fieldsById);
        said.values().removeIf(Map::isEmpty);
        people.keepAll(said);
    }

    /**
     * Nothing is left behind when no event came of it; after an unknown outcome it stays, for the event may be there. A request that
     * is refused takes nothing from another one that says the same.
     */
    public Receipt keptWhile(String id, Map<String, String> fields, Supplier<Receipt> sending) {
        if (fields.isEmpty()) {
            return sending.get();
        }
        String request = UUID.randomUUID().toString();
        people.keepFor(request, id, fields);
        try {
            Receipt receipt = sending.get();
            if (!receipt.changed()) {
                people.release(request, id);
            }
            return receipt;
        } catch (Refusal | VersionConflict e) {
            people.release(request, id);
            throw e;
        }
    }
}
