package io.alianza.leads.distribution;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/** Maps and sets of which a changed copy shares all that did not change. What comes from a snapshot is plain and made so. */
final class Persistent {

    private Persistent() {}

    static <K, V> PMap<K, V> map(Map<K, V> map) {
        return map instanceof PMap<K, V> already ? already : HashTreePMap.from(map);
    }

    static <K, V> PSortedMap<K, V> sorted(SortedMap<K, V> map) {
        return map instanceof PSortedMap<K, V> already ? already : TreePMap.fromSortedMap(map);
    }

    static <E> PSet<E> set(Set<E> set) {
        return set instanceof PSet<E> already ? already : HashTreePSet.from(set);
    }
}
