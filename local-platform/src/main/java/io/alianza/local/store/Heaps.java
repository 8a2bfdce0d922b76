package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import io.alianza.local.store.journal.Journal;
import io.alianza.local.store.journal.RecordVisitor;
import io.alianza.local.store.journal.Recovery;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All heaps of a store. Heap 0 is the catalog: its record {@code n} says the name of heap {@code n}. Deleting that one
 * record drops the collection, whatever of it the journal still holds.
 */
final class Heaps implements RecordVisitor {

    private static final int CATALOG = 0;
    private static final String NAME = "name";

    private final Map<Integer, Heap> byId = new ConcurrentHashMap<>();
    private final Map<String, Heap> byName = new ConcurrentHashMap<>();
    private final RecentlyRead recentlyRead = new RecentlyRead();
    private final Heap catalog = heap(CATALOG);
    private final Journal journal;

    Heaps(Path dir) {
        journal = Recovery.open(dir, this);
        byId.values().forEach(heap -> heap.open(journal));
        for (var number = catalog.after(0); number != Locations.NONE; number = catalog.after(number)) {
            byName.put((String) catalog.read(number).get(NAME), heap((int) number));
        }
        // Copies that cleaning made may stand before the catalog's word that their collection was dropped.
        byId.values().removeIf(heap -> heap != catalog && !byName.containsValue(heap));
    }

    Journal journal() {
        return journal;
    }

    private Heap heap(int id) {
        return byId.computeIfAbsent(id, unknown -> new Heap(unknown, recentlyRead));
    }

    @Override
    public void put(int heap, long record, long position, int length) {
        heap(heap).recoverPut(record, position, length);
    }

    @Override
    public void delete(int heap, long record) {
        heap(heap).recoverDelete(record);
        if (heap == CATALOG) {
            byId.remove((int) record);
        }
    }

    /** The heap of that name, made if there is none. */
    synchronized Heap open(String name) {
        var existing = byName.get(name);
        if (existing != null) {
            return existing;
        }
        var heap = heap((int) catalog.insert(new Document(NAME, name)));
        heap.open(journal);
        byName.put(name, heap);
        return heap;
    }

    synchronized void drop(String name) {
        var heap = byName.remove(name);
        if (heap != null) {
            catalog.delete(heap.id());
            byId.remove(heap.id());
        }
    }

    synchronized void rename(String from, String to) {
        var heap = byName.remove(from);
        if (heap != null) {
            catalog.update(heap.id(), new Document(NAME, to));
            byName.put(to, heap);
        }
    }

    synchronized Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    void move(int heap, long record, long position) {
        var owner = byId.get(heap);
        if (owner != null) {
            owner.move(record, position);
        }
    }

    long livingBytes() {
        return byId.values().stream().mapToLong(Heap::livingBytes).sum();
    }
}
