package io.alianza.support.views;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row with what guards it.
 *
 * @param row absent before its first event
 * @param seen last sequence applied, by aggregate
 * @param revision counts its writes; 0 when it is not stored yet. A write replaces only the revision it was made from
 */
record StoredRow<R extends Record>(@Nullable R row, Map<String, Long> seen, long revision) {

    static <R extends Record> StoredRow<R> none() {
        return new StoredRow<>(null, Map.of(), 0);
    }

    boolean hasSeen(String aggregateId, long sequence) {
        Long last = seen.get(aggregateId);
        return last != null && last >= sequence;
    }
}
