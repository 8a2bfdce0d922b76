package io.alianza.gateway.portal.services;

import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next cursor of the next one; absent on the last
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public static <T> Listing<T> empty() {
        return new Listing<>(List.of(), null);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** How many there are in all: those of this page when it is the only one, else what somebody has counted. */
    public long total(LongSupplier counted) {
        return next == null ? size() : Math.max(size(), counted.getAsLong());
    }

    public int size() {
        return items.size();
    }
}
