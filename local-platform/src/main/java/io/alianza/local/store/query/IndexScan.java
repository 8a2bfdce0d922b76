package io.alianza.local.store.query;

import io.alianza.local.store.Statistics;
import io.alianza.local.store.index.Bytes;
import io.alianza.local.store.index.OrderedIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes over ranges of an index, forward or backward. A document that stands there under several keys comes once. */
final class IndexScan implements Scan {

    private final OrderedIndex index;
    private final List<KeyRange> ranges;
    private final boolean forward;
    private final Statistics statistics;
    private final Set<Long> seen = new HashSet<>();
    private int range;
    private byte @Nullable [] last;

    /** The ranges come in the order in which they are to be gone over. */
    IndexScan(OrderedIndex index, List<KeyRange> ranges, boolean forward, Statistics statistics) {
        this.index = index;
        this.ranges = ranges;
        this.forward = forward;
        this.statistics = statistics;
    }

    @Override
    public long next() {
        while (range < ranges.size()) {
            var entry = nextIn(ranges.get(range));
            if (entry == null) {
                range++;
                last = null;
                continue;
            }
            last = entry;
            statistics.keyExamined();
            var record = OrderedIndex.recordOf(entry);
            if (!index.isMultikey() || seen.add(record)) {
                return record;
            }
        }
        return END;
    }

    private byte @Nullable [] nextIn(KeyRange keys) {
        var entry = last == null ? index.first(keys.from(), keys.to(), forward) : index.next(last, forward);
        return entry != null && keys.contains(entry) ? entry : null;
    }

    /** From inclusive to exclusive. */
    record KeyRange(Bytes from, Bytes to) {

        boolean contains(byte[] entry) {
            return from.compareTo(entry) <= 0 && to.compareTo(entry) > 0;
        }
    }
}
