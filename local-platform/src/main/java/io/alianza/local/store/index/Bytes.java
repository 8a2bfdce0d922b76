package io.alianza.local.store.index;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that do not change, in the order of unsigned bytes. */
public final class Bytes implements Comparable<Bytes> {

    public static final Bytes NONE = new Bytes(new byte[0]);

    /** Above all keys: no type has this code, in either direction. */
    public static final Bytes ABOVE_ALL = new Bytes(new byte[] {(byte) 0xFF});

    private final byte[] value;

    Bytes(byte[] value) {
        this.value = value;
    }

    int length() {
        return value.length;
    }

    byte[] toArray() {
        return value.clone();
    }

    public Bytes plus(Bytes more) {
        return new Bytes(ByteBuffer.allocate(value.length + more.value.length)
                .put(value)
                .put(more.value)
                .array());
    }

    /** An entry of an index: this key of that record. */
    byte[] entryOf(long record) {
        return ByteBuffer.allocate(value.length + Long.BYTES)
                .put(value)
                .putLong(record)
                .array();
    }

    boolean isKeyOf(byte[] entry) {
        return entry.length == value.length + Long.BYTES
                && Arrays.equals(entry, 0, value.length, value, 0, value.length);
    }

    /** The smallest bytes above all that begin with these. Types end below FF, so there always are some. */
    Bytes after() {
        var length = value.length;
        while (value[length - 1] == (byte) 0xFF) {
            length--;
        }
        var after = Arrays.copyOf(value, length);
        after[length - 1]++;
        return new Bytes(after);
    }

    /** What is larger becomes smaller. */
    Bytes complement() {
        var complement = value.clone();
        for (var i = 0; i < complement.length; i++) {
            complement[i] = (byte) ~complement[i];
        }
        return new Bytes(complement);
    }

    public int compareTo(byte[] entry) {
        return Arrays.compareUnsigned(value, entry);
    }

    @Override
    public int compareTo(Bytes other) {
        return compareTo(other.value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes bytes && Arrays.equals(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }
}
