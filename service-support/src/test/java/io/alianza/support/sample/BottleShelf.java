package io.alianza.support.sample;

import io.alianza.support.Recorded;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import io.alianza.support.views.TopicProjection;
import java.util.List;
import java.util.Set;

/** Other service's bottles with what was in them altogether. */
final class BottleShelf implements TopicProjection {

    record BottleRow(String id, int emptied, int times) {}

    static final Table<BottleRow> BOTTLES = Table.of(BottleRow.class, "bottles");

    @Override
    public String name() {
        return "bottle-shelf";
    }

    @Override
    public Set<String> topics() {
        return Set.of(BottleEmptied.TOPIC);
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(BOTTLES);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof BottleEmptied emptied) {
            rows.change(
                    BOTTLES,
                    emptied.bottleId(),
                    event,
                    row -> row == null
                            ? new BottleRow(emptied.bottleId(), emptied.amount(), 1)
                            : new BottleRow(row.id(), row.emptied() + emptied.amount(), row.times() + 1));
        }
    }
}
