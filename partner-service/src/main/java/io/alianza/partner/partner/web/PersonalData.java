package io.alianza.partner.partner.web;

import io.alianza.support.model.KeyedHash;
import io.alianza.support.commands.Receipt;
import io.alianza.support.commands.VersionConflict;
import io.alianza.support.model.Refusal;
import io.alianza.support.people.People;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Writes what must not stand in an event before the event that names it. The record's id is a keyed hash of whom it belongs to
 * and of what it says: a repeated request meets the same record, another content never overwrites what an event already names.
 */
@Component
final class PersonalData {

    private static final String ID_PREFIX = "person";

    private final People people;
    private final KeyedHash hash;

    PersonalData(People people, KeyedHash hash) {
        this.people = people;
        this.hash = hash;
    }

    String idOf(String ownerId, Map<String, String> fields) {
        SortedMap<String, String> inOrder = new TreeMap<>(fields);
        String said = inOrder.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("\u0000"));
        return hash.id(ID_PREFIX, ownerId, said);
    }

    /** Nothing is left behind when no event came of it; after an unknown outcome it stays, for the event may be there. */
    Receipt keptWhile(String personId, Map<String, String> fields, Supplier<Receipt> sending) {
        boolean wasThere = people.find(personId).isPresent();
        people.keep(personId, fields);
        try {
            Receipt receipt = sending.get();
            if (!receipt.changed()) {
                forgetUnless(wasThere, personId);
            }
            return receipt;
        } catch (Refusal | VersionConflict e) {
            forgetUnless(wasThere, personId);
            throw e;
        }
    }

    private void forgetUnless(boolean wasThere, String personId) {
        if (!wasThere) {
            people.erase(personId);
        }
    }
}
