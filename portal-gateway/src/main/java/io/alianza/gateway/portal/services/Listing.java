package io.alianza.gateway.portal.services;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list. @param next cursor of the next one; absent on the last */
public record Listing<T>(List<T> items, @Nullable String next) {

    public static <T> Listing<T> empty() {
        return new Listing<>(List.of(), null);
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    public int size() {
        return items.size();
    }
}
