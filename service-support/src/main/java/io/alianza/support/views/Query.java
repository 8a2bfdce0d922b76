package io.alianza.support.views;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.alianza.support.views.RowQuery.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** A {@link RowQuery} in the store's words. */
final class Query {

    private static final Pattern NOT_A_WORD = Pattern.compile("([^\\p{L}\\p{N}])");

    private Query() {}

    static Bson filter(RowQuery query) {
        List<Bson> all = new ArrayList<>();
        query.conditions().forEach(condition -> all.add(condition(condition)));
        query.after().ifPresent(cursor -> all.add(after(query, Cursor.of(cursor))));
        return all.isEmpty() ? Filters.empty() : Filters.and(all);
    }

    static Bson order(RowQuery query) {
        List<String> fields = query.sortBy().map(field -> List.of(field, "_id")).orElse(List.of("_id"));
        return query.descending() ? Sorts.descending(fields) : Sorts.ascending(fields);
    }

    private static Bson condition(Condition condition) {
        String field = condition.field();
        return switch (condition.comparison()) {
            case EQUAL -> Filters.eq(field, RowFormat.value(condition.value()));
            case IN -> Filters.in(field, values((Collection<?>) condition.value()));
            case AT_LEAST -> Filters.gte(field, stored(condition.value()));
            case LESS_THAN -> Filters.lt(field, stored(condition.value()));
            case STARTS_WITH -> Filters.regex(field, "^" + literally((String) condition.value()));
        };
    }

    private static Object stored(Object value) {
        Object stored = RowFormat.value(value);
        if (stored == null) {
            throw new IllegalArgumentException("nothing to compare with");
        }
        return stored;
    }

    private static List<@Nullable Object> values(Collection<?> values) {
        List<@Nullable Object> stored = new ArrayList<>(values.size());
        values.forEach(value -> stored.add(RowFormat.value(value)));
        return stored;
    }

    private static String literally(String text) {
        return NOT_A_WORD.matcher(text).replaceAll("\\\\$1");
    }

    /** What comes after the last row of the page before, in the order of the query; a missing value sorts first. */
    private static Bson after(RowQuery query, Cursor cursor) {
        if (query.sortBy().isEmpty()) {
            return beyond(query, "_id", cursor.rowId());
        }
        String field = query.sortBy().get();
        Object value = cursor.value();
        Bson tie = Filters.and(Filters.eq(field, value), beyond(query, "_id", cursor.rowId()));
        if (value == null) {
            return query.descending() ? tie : Filters.or(Filters.ne(field, null), tie);
        }
        Bson beyond = beyond(query, field, value);
        return query.descending() ? Filters.or(beyond, Filters.eq(field, null), tie) : Filters.or(beyond, tie);
    }

    private static Bson beyond(RowQuery query, String field, Object value) {
        return query.descending() ? Filters.lt(field, value) : Filters.gt(field, value);
    }
}
