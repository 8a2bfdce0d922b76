package io.alianza.gateway.portal.services;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One part of a page: what a service said, or that it is away.
 *
 * @param value absent while the service is away
 * @param away code of the service that is; absent when it answered
 */
public record Part<T>(@Nullable T value, @Nullable String away) {

    public static <T> Part<T> here(T value) {
        return new Part<>(value, null);
    }

    public boolean isHere() {
        return away == null;
    }

    public T or(T otherwise) {
        return value == null ? otherwise : value;
    }

    public <R> Part<R> map(Function<T, R> change) {
        return new Part<>(value == null ? null : change.apply(value), away);
    }

    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }
}
