package io.alianza.partner.listing;

import io.alianza.support.views.Views.Page;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items in the order asked for
 * @param next cursor of the next page; absent on the last
 */
public record Listed<T>(List<T> items, @Nullable String next) {

    public static <R extends Record, T> Listed<T> of(Page<R> page, Function<List<R>, List<T>> items) {
        return new Listed<>(items.apply(page.rows()), page.next().orElse(null));
    }

    public static <T> Listed<T> whole(List<T> items) {
        return new Listed<>(items, null);
    }
}
