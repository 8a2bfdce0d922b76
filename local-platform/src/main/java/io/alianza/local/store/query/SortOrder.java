package io.alianza.local.store.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order a query asks for. */
record SortOrder(List<Field> fields) {

    record Field(String name, boolean ascending) {}

    /** How an index has to be gone through to give the order, if it can. */
    enum Direction {
        FORWARD,
        BACKWARD,
        NONE
    }

    static SortOrder of(@Nullable Document orderBy) {
        if (orderBy == null) {
            return new SortOrder(List.of());
        }
        return new SortOrder(orderBy.entrySet().stream()
                .map(entry -> new Field(entry.getKey(), ((Number) entry.getValue()).intValue() > 0))
                .toList());
    }

    Direction directionIn(Bounds bounds) {
        if (fields.isEmpty()) {
            return Direction.NONE;
        }
        if (follows(bounds, true)) {
            return Direction.FORWARD;
        }
        return follows(bounds, false) ? Direction.BACKWARD : Direction.NONE;
    }

    /** Fields bound to one value may be skipped; after one with several ranges the order is that of the ranges only. */
    private boolean follows(Bounds bounds, boolean forward) {
        var index = bounds.index();
        var component = 0;
        for (var field : fields) {
            while (component < index.components()
                    && bounds.isFixed(component)
                    && !index.field(component).equals(field.name())) {
                component++;
            }
            if (component == index.components()
                    || index.isMultikey(component)
                    || !index.field(component).equals(field.name())
                    || index.isAscending(component) != (field.ascending() == forward)) {
                return false;
            }
            component++;
        }
        return true;
    }
}
