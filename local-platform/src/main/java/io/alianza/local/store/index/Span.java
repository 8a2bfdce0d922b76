package io.alianza.local.store.index;

import org.jspecify.annotations.Nullable;

/** A range of encoded values, from inclusive to exclusive. A point is the range that holds one value only. */
public record Span(Bytes from, Bytes to, boolean isPoint) {

    public static Span point(@Nullable Object value) {
        var encoded = KeyEncoder.encode(value);
        return new Span(encoded, encoded.after(), true);
    }

    /** All texts that begin so. */
    public static Span textPrefix(String prefix) {
        var encoded = KeyEncoder.encodeTextPrefix(prefix);
        return new Span(encoded, encoded.after(), false);
    }

    /** Comparisons hold within one type only: what is greater than a number is a number. */
    public static Span greaterThan(Object value, boolean orEqual) {
        var encoded = KeyEncoder.encode(value);
        return new Span(orEqual ? encoded : encoded.after(), type(value).after(), false);
    }

    public static Span lessThan(Object value, boolean orEqual) {
        var encoded = KeyEncoder.encode(value);
        return new Span(type(value), orEqual ? encoded.after() : encoded, false);
    }

    private static Bytes type(Object value) {
        return new Bytes(new byte[] {(byte) KeyType.of(value).code()});
    }

    public Span intersect(Span other) {
        return new Span(
                from.compareTo(other.from) >= 0 ? from : other.from,
                to.compareTo(other.to) <= 0 ? to : other.to,
                isPoint || other.isPoint);
    }

    public boolean isEmpty() {
        return from.compareTo(to) >= 0;
    }

    /** The same values where the order is turned around. */
    Span descending() {
        return new Span(to.complement().after(), from.complement().after(), isPoint);
    }
}
