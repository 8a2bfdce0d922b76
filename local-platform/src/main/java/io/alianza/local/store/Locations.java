package io.alianza.local.store;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where each record of a heap lies, by its number: twelve bytes a record, in chunks that go when they are empty. */
final class Locations {

    static final long NONE = 0;

    private static final int CHUNK = 256;

    private static final class Chunk {
        private final long[] positions = new long[CHUNK];
        private final int[] lengths = new int[CHUNK];
        private int used;
    }

    private final TreeMap<Long, Chunk> chunks = new TreeMap<>();
    private int size;

    int size() {
        return size;
    }

    /** Returns the length of what this record was before, or -1. */
    int put(long number, long position, int length) {
        var chunk = chunks.computeIfAbsent(number / CHUNK, key -> new Chunk());
        var slot = (int) (number % CHUNK);
        var before = chunk.positions[slot] == NONE ? -1 : chunk.lengths[slot];
        if (before < 0) {
            chunk.used++;
            size++;
        }
        chunk.positions[slot] = position;
        chunk.lengths[slot] = length;
        return before;
    }

    /** Returns the length of what was removed, or -1. */
    int remove(long number) {
        var chunk = chunks.get(number / CHUNK);
        var slot = (int) (number % CHUNK);
        if (chunk == null || chunk.positions[slot] == NONE) {
            return -1;
        }
        chunk.positions[slot] = NONE;
        size--;
        if (--chunk.used == 0) {
            chunks.remove(number / CHUNK);
        }
        return chunk.lengths[slot];
    }

    long position(long number) {
        var chunk = chunks.get(number / CHUNK);
        return chunk == null ? NONE : chunk.positions[(int) (number % CHUNK)];
    }

    int length(long number) {
        var chunk = chunks.get(number / CHUNK);
        return chunk == null ? 0 : chunk.lengths[(int) (number % CHUNK)];
    }

    /** The smallest number above this one, or {@link #NONE}. */
    long after(long number) {
        var within = chunks.get((number + 1) / CHUNK);
        if (within != null) {
            for (var slot = (int) ((number + 1) % CHUNK); slot < CHUNK; slot++) {
                if (within.positions[slot] != NONE) {
                    return (number + 1) / CHUNK * CHUNK + slot;
                }
            }
        }
        return edge(chunks.higherEntry((number + 1) / CHUNK), true);
    }

    /** The largest number below this one, or {@link #NONE}. */
    long before(long number) {
        if (number <= 0) {
            return NONE;
        }
        var within = chunks.get((number - 1) / CHUNK);
        if (within != null) {
            for (var slot = (int) ((number - 1) % CHUNK); slot >= 0; slot--) {
                if (within.positions[slot] != NONE) {
                    return (number - 1) / CHUNK * CHUNK + slot;
                }
            }
        }
        return edge(chunks.lowerEntry((number - 1) / CHUNK), false);
    }

    private static long edge(Map.@Nullable Entry<Long, Chunk> entry, boolean first) {
        if (entry == null) {
            return NONE;
        }
        var positions = entry.getValue().positions;
        for (var i = 0; i < CHUNK; i++) {
            var slot = first ? i : CHUNK - 1 - i;
            if (positions[slot] != NONE) {
                return entry.getKey() * CHUNK + slot;
            }
        }
        throw new IllegalStateException("An empty chunk was kept");
    }
}
