package io.alianza.local.store;

import io.alianza.local.store.journal.Journal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Documents that were read lately, by where they lie in the journal: what lies there never changes. An event log's commits hold events
 * of many aggregates, so that one of them is read again and again in a short time.
 */
final class RecentlyRead {

    /** Decoded, a document takes several times its bytes: all of them about a tenth of the memory. */
    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 64;

    private static final int ACCESS_ORDER_CAPACITY = 256;

    private final Map<Long, Stored> byPosition =
            new LinkedHashMap<>(ACCESS_ORDER_CAPACITY, 0.75f, /* accessOrder= */ true);
    private long bytes;

    Stored read(Journal journal, long position, int length) {
        synchronized (this) {
            var known = byPosition.get(position);
            if (known != null) {
                return known;
            }
        }
        var content = journal.read(position, length);
        var stored = new Stored(Bson.decode(content), content);
        keep(position, stored);
        return stored;
    }

    private synchronized void keep(long position, Stored stored) {
        if (stored.bytes().length > MOST_BYTES / 4 || byPosition.put(position, stored) != null) {
            return;
        }
        bytes += stored.bytes().length;
        var oldest = byPosition.values().iterator();
        while (bytes > MOST_BYTES) {
            bytes -= oldest.next().bytes().length;
            oldest.remove();
        }
    }
}
