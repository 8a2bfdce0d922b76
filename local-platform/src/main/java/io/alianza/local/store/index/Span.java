package io.alianza.local.store.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A range of encoded values, from inclusive to exclusive. A point is the range that holds one value only. */
public record Span(byte[] from, byte[] to, boolean isPoint) {

    public static Span point(@Nullable Object value) {
        var encoded = KeyEncoder.encode(value);
        return new Span(encoded, after(encoded), true);
    }

    /** All texts that begin so. */
    public static Span textPrefix(String prefix) {
        var encoded = KeyEncoder.encodeTextPrefix(prefix);
        return new Span(encoded, after(encoded), false);
    }

    /** Comparisons hold within one type only: what is greater than a number is a number. */
    public static Span greaterThan(Object value, boolean orEqual) {
        var encoded = KeyEncoder.encode(value);
        return new Span(orEqual ? encoded : after(encoded), after(type(value)), false);
    }

    public static Span lessThan(Object value, boolean orEqual) {
        var encoded = KeyEncoder.encode(value);
        return new Span(type(value), orEqual ? after(encoded) : encoded, false);
    }

    private static byte[] type(Object value) {
        return new byte[] {(byte) KeyType.of(value).code()};
    }

    public Span intersect(Span other) {
        return new Span(
                Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from,
                Arrays.compareUnsigned(to, other.to) <= 0 ? to : other.to,
                isPoint || other.isPoint);
    }

    public boolean isEmpty() {
        return Arrays.compareUnsigned(from, to) >= 0;
    }

    /** The same values where the order is turned around. */
    Span descending() {
        return new Span(after(complement(to)), after(complement(from)), isPoint);
    }

    /** The smallest bytes that are greater than all that begin with these. Types end below FF, so there always are some. */
    static byte[] after(byte[] bytes) {
        var length = bytes.length;
        while (bytes[length - 1] == (byte) 0xFF) {
            length--;
        }
        var after = Arrays.copyOf(bytes, length);
        after[length - 1]++;
        return after;
    }

    private static byte[] complement(byte[] bytes) {
        var complement = new byte[bytes.length];
        for (var i = 0; i < bytes.length; i++) {
            complement[i] = (byte) ~bytes[i];
        }
        return complement;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Span span && Arrays.equals(from, span.from) && Arrays.equals(to, span.to);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(from) + Arrays.hashCode(to);
    }
}
