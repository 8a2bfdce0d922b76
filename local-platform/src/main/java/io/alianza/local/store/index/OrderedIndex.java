package io.alianza.local.store.index;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Keys in order, each followed by the number of its record. A unique index differs only in what it refuses. Guarded by
 * the lock of its collection.
 */
public final class OrderedIndex extends Index<Long> {

    private final boolean unique;
    private final @Nullable Document partialFilter;
    private final KeyExtractor extractor;
    private final TreeSet<byte[]> entries = new TreeSet<>(Arrays::compareUnsigned);
    private final boolean[] multikey;

    public OrderedIndex(
            String name, List<IndexKey> keys, boolean unique, boolean sparse, @Nullable Document partialFilter) {
        super(name, keys, sparse);
        this.unique = unique;
        this.partialFilter = partialFilter;
        this.extractor = new KeyExtractor(keys());
        this.multikey = new boolean[keys.size()];
    }

    public String field(int component) {
        return getKeys().get(component).getKey();
    }

    public boolean isAscending(int component) {
        return getKeys().get(component).isAscending();
    }

    public int components() {
        return multikey.length;
    }

    /** Whether any document had an array on the way of this field: then bounds of different conditions do not combine. */
    public boolean isMultikey(int component) {
        return multikey[component];
    }

    public boolean isMultikey() {
        for (var array : multikey) {
            if (array) {
                return true;
            }
        }
        return false;
    }

    /** Whether documents that match the query can be missing here; what a sparse index leaves out is for the planner. */
    public boolean isFilteredBeyond(Document query) {
        return partialFilter != null && !query.entrySet().containsAll(partialFilter.entrySet());
    }

    @Override
    public boolean isSparse() {
        return super.isSparse();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    /** The bytes of a range of values of one field, as they stand in this index. */
    public Span inOrderOf(int component, Span span) {
        return isAscending(component) ? span : span.descending();
    }

    /** The first entry of a range in that direction, or null; it may lie beyond the other end. */
    public byte @Nullable [] first(Bytes from, Bytes to, boolean forward) {
        return forward ? entries.ceiling(from.toArray()) : entries.lower(to.toArray());
    }

    /** The entry after this one in that direction, or null. */
    public byte @Nullable [] next(byte[] entry, boolean forward) {
        return forward ? entries.higher(entry) : entries.lower(entry);
    }

    public static long recordOf(byte[] entry) {
        return ByteBuffer.wrap(entry).getLong(entry.length - Long.BYTES);
    }

    private NavigableMap<Bytes, List<@Nullable Object>> keysOf(Document document) {
        var keys = new TreeMap<Bytes, List<@Nullable Object>>();
        if (partialFilter != null && !new DefaultQueryMatcher().matches(document, partialFilter)) {
            return keys;
        }
        extractor.extract(document, new KeyExtractor.Target() {
            @Override
            public void tuple(List<@Nullable Object> values) {
                if (!isSparse() || !values.stream().allMatch(Missing.class::isInstance)) {
                    keys.put(encode(values), values);
                }
            }

            @Override
            public void throughArray(int field) {
                multikey[field] = true;
            }
        });
        return keys;
    }

    private Bytes encode(List<@Nullable Object> values) {
        var out = new ByteWriter();
        for (var i = 0; i < values.size(); i++) {
            var mark = out.size();
            KeyEncoder.encode(values.get(i), out);
            if (!isAscending(i)) {
                out.complementFrom(mark);
            }
        }
        return out.toBytes();
    }

    /** The record that has this key, or null. */
    private @Nullable Long owner(Bytes key) {
        var entry = entries.ceiling(key.toArray());
        return entry != null && key.isKeyOf(entry) ? (Long) recordOf(entry) : null;
    }

    /** Only unique keys lead to one record. */
    @Override
    public @Nullable Long getPosition(Document document) {
        if (!unique) {
            return null;
        }
        var keys = keysOf(document);
        return keys.isEmpty() ? null : owner(keys.firstKey());
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Long> collection) {
        refuseDuplicates(document, null, collection);
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<Long> collection) {
        refuseDuplicates(after, getPosition(before), collection);
    }

    private void refuseDuplicates(Document document, @Nullable Long self, MongoCollection<Long> collection) {
        if (!unique) {
            keysOf(document); // Fails when the document cannot be indexed at all.
            return;
        }
        keysOf(document).forEach((key, values) -> {
            var owner = owner(key);
            if (owner != null && !owner.equals(self)) {
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(printable(values)));
            }
        });
    }

    private static List<Object> printable(List<@Nullable Object> values) {
        return values.stream()
                .map(value -> value == EmptyArray.VALUE ? Missing.getInstance() : Missing.ofNullable(value))
                .toList();
    }

    @Override
    public void add(Document document, Long record, MongoCollection<Long> collection) {
        keysOf(document).keySet().forEach(key -> entries.add(key.entryOf(record)));
    }

    public void remove(Document document, long record) {
        keysOf(document).keySet().forEach(key -> entries.remove(key.entryOf(record)));
    }

    @Override
    public void updateInPlace(Document before, Document after, Long record, MongoCollection<Long> collection) {
        var old = keysOf(before);
        var current = keysOf(after);
        old.keySet().stream()
                .filter(key -> !current.containsKey(key))
                .forEach(key -> entries.remove(key.entryOf(record)));
        current.keySet().stream().filter(key -> !old.containsKey(key)).forEach(key -> entries.add(key.entryOf(record)));
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return other instanceof OrderedIndex index
                && unique == index.unique
                && isSparse() == index.isSparse()
                && Objects.equals(partialFilter, index.partialFilter)
                && sameKeys(index);
    }

    private boolean sameKeys(OrderedIndex other) {
        if (components() != other.components()) {
            return false;
        }
        for (var i = 0; i < components(); i++) {
            if (!field(i).equals(other.field(i)) || isAscending(i) != other.isAscending(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return entries.stream().mapToLong(entry -> entry.length).sum();
    }

    @Override
    public void drop() {
        entries.clear();
    }

    // The rest of mongo-java-server's interface looks documents up by equality alone; the planner asks in its own way.

    @Override
    public Long remove(Document document) {
        throw new UnsupportedOperationException("A record leaves by its number");
    }

    @Override
    public boolean canHandle(Document query) {
        return false;
    }

    @Override
    public Iterable<Long> getPositions(Document query) {
        throw new UnsupportedOperationException("The planner asks in its own way");
    }
}
