package io.alianza.local.store.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values a document has for the fields of an index: one tuple, or one for each element of the array that the fields
 * lead through. Two fields of one array are taken from the same element, never crossed.
 */
final class KeyExtractor {

    private final List<String[]> paths;
    private final List<String> fields;

    KeyExtractor(List<String> fields) {
        this.fields = fields;
        this.paths = fields.stream().map(field -> field.split("\\.", -1)).toList();
    }

    /** How far a field has been followed: the value reached and the names still to go; at -1 the value is final. */
    private record Way(@Nullable Object value, int next) {

        static Way end(@Nullable Object value) {
            return new Way(value, -1);
        }

        boolean isAtArray() {
            return next >= 0;
        }
    }

    /** Told of each tuple, and of the fields whose values came out of an array. */
    interface Target {
        void tuple(List<@Nullable Object> values);

        void throughArray(int field);
    }

    void extract(Document document, Target target) {
        var ways = new Way[paths.size()];
        for (var i = 0; i < ways.length; i++) {
            ways[i] = follow(document, i, 0);
        }
        expand(ways, target);
    }

    /** Goes down the path until a value or an array is reached. */
    private Way follow(@Nullable Object start, int field, int next) {
        var path = paths.get(field);
        var value = start;
        while (next < path.length) {
            if (value instanceof List<?>) {
                return new Way(value, next);
            }
            value = value instanceof Document document ? document.getOrMissing(path[next]) : Missing.getInstance();
            next++;
        }
        return value instanceof List<?> ? new Way(value, next) : Way.end(value);
    }

    private void expand(Way[] ways, Target target) {
        var array = arrayOf(ways);
        if (array == null) {
            target.tuple(Arrays.stream(ways).map(Way::value).toList());
            return;
        }
        for (var i = 0; i < ways.length; i++) {
            if (ways[i].isAtArray()) {
                target.throughArray(i);
            }
        }
        if (array.isEmpty()) {
            expand(step(ways, EmptyArray.VALUE), target);
        }
        for (var element : array) {
            expand(step(ways, element), target);
        }
    }

    private Way[] step(Way[] ways, @Nullable Object element) {
        var stepped = new Way[ways.length];
        for (var i = 0; i < ways.length; i++) {
            stepped[i] = ways[i].isAtArray() ? into(element, i, ways[i].next()) : ways[i];
        }
        return stepped;
    }

    private Way into(@Nullable Object element, int field, int next) {
        if (next == paths.get(field).length) {
            return Way.end(element);
        }
        // An array directly within an array is not looked into.
        return element instanceof Document ? follow(element, field, next) : Way.end(Missing.getInstance());
    }

    /** The array all unfinished fields have come to. Equal arrays in two places are two: identity counts. */
    @SuppressWarnings("ReferenceEquality")
    private @Nullable List<?> arrayOf(Way[] ways) {
        List<?> array = null;
        for (var way : ways) {
            if (way.isAtArray()) {
                if (array != null && array != way.value()) {
                    throw new CannotIndexParallelArraysError(new ArrayList<>(fields));
                }
                array = (List<?>) way.value();
            }
        }
        return array;
    }
}
