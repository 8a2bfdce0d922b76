package io.alianza.support.imports;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Remembers what was imported. */
interface Fingerprints {

    Map<String, Fingerprint> find(Collection<String> ids);

    /** Adds or replaces. */
    void keep(Collection<Fingerprint> fingerprints);

    /** For a dry run: sees what is kept, and keeps nothing but in memory, so that a key used twice in the file is found too. */
    static Fingerprints remembering(Fingerprints kept) {
        Map<String, Fingerprint> remembered = new HashMap<>();
        return new Fingerprints() {
            @Override
            public Map<String, Fingerprint> find(Collection<String> ids) {
                Map<String, Fingerprint> found = new HashMap<>(kept.find(ids));
                ids.stream().filter(remembered::containsKey).forEach(id -> found.put(id, remembered.get(id)));
                return found;
            }

            @Override
            public void keep(Collection<Fingerprint> fingerprints) {
                fingerprints.forEach(one -> remembered.put(one.id(), one));
            }
        };
    }
}
