package io.alianza.local.store.index;

import java.util.Arrays;

/** Bytes that grow; what is between a mark and the end can be turned around for a descending field. */
final class ByteWriter {

    private byte[] bytes = new byte[48];
    private int size;

    int size() {
        return size;
    }

    ByteWriter write(int value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = (byte) value;
        return this;
    }

    ByteWriter write(byte[] values) {
        for (var value : values) {
            write(value);
        }
        return this;
    }

    ByteWriter writeLong(long value) {
        for (var shift = 56; shift >= 0; shift -= 8) {
            write((int) (value >>> shift));
        }
        return this;
    }

    /** Larger becomes smaller: the order of these bytes is reversed. */
    void complementFrom(int mark) {
        for (var i = mark; i < size; i++) {
            bytes[i] = (byte) ~bytes[i];
        }
    }

    Bytes toBytes() {
        return new Bytes(Arrays.copyOf(bytes, size));
    }
}
