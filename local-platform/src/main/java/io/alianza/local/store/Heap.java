package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import io.alianza.local.store.journal.Journal;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one collection by record number, in the order of insertion. A number is never given twice, so that
 * what the journal says of it has one meaning. The documents themselves stay in the journal's files.
 */
final class Heap {

    private static final int RECORD_OVERHEAD = 16;

    private final int id;
    private final Locations locations = new Locations();
    private final RecentlyRead recentlyRead;
    private @Nullable Journal journal;
    private long lastNumber;
    private long livingBytes;

    Heap(int id, RecentlyRead recentlyRead) {
        this.id = id;
        this.recentlyRead = recentlyRead;
    }

    int id() {
        return id;
    }

    /** Before this, the heap only learns what the journal holds. */
    void open(Journal opened) {
        journal = opened;
    }

    synchronized void recoverPut(long number, long position, int length) {
        lastNumber = Math.max(lastNumber, number);
        place(number, position, length);
    }

    synchronized void recoverDelete(long number) {
        lastNumber = Math.max(lastNumber, number);
        forget(number);
    }

    synchronized long insert(Document document) {
        var content = Bson.encode(document);
        var number = ++lastNumber;
        place(number, journal().put(id, number, content), content.length);
        return number;
    }

    synchronized void update(long number, Document document) {
        var content = Bson.encode(document);
        place(number, journal().put(id, number, content), content.length);
    }

    synchronized void delete(long number) {
        journal().delete(id, number);
        forget(number);
    }

    /** Appends the record again if it still lies there, so that what it lies in can go. */
    synchronized void move(long number, long position) {
        if (locations.position(number) == position) {
            var content = journal().read(position, locations.length(number));
            place(number, journal().put(id, number, content), content.length);
        }
    }

    synchronized Document read(long number) {
        return Bson.decode(journal().read(locations.position(number), locations.length(number)));
    }

    /** The same to be read only: what was read lately is not read again. */
    synchronized Stored readOnly(long number) {
        return recentlyRead.read(journal(), locations.position(number), locations.length(number));
    }

    synchronized boolean contains(long number) {
        return locations.position(number) != Locations.NONE;
    }

    synchronized int length(long number) {
        return locations.length(number);
    }

    synchronized long after(long number) {
        return locations.after(number);
    }

    synchronized long before(long number) {
        return locations.before(number);
    }

    synchronized int size() {
        return locations.size();
    }

    synchronized long livingBytes() {
        return livingBytes;
    }

    private void place(long number, long position, int length) {
        var before = locations.put(number, position, length);
        livingBytes += length - Math.max(before, 0) + (before < 0 ? RECORD_OVERHEAD : 0);
    }

    private void forget(long number) {
        var before = locations.remove(number);
        livingBytes -= before < 0 ? 0 : before + RECORD_OVERHEAD;
    }

    private Journal journal() {
        if (journal == null) {
            throw new IllegalStateException("The heap is not open yet");
        }
        return journal;
    }
}
