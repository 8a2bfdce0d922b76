package io.alianza.support.sample;

import io.alianza.support.Recorded;
import io.alianza.support.sample.JarEvent.JarFilled;
import io.alianza.support.sample.JarEvent.JarMade;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.time.LocalDate;
import java.util.List;

/** All jars with what is in them. */
final class JarShelf implements Projection {

    record JarRow(String id, int size, int content, LocalDate madeOn) {}

    static final Table<JarRow> JARS = Table.of(JarRow.class, "jars").indexedBy("content");

    @Override
    public String name() {
        return "jar-shelf";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(JARS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        switch (event.payload()) {
            case JarMade made ->
                rows.change(JARS, made.jarId(), event, none -> new JarRow(made.jarId(), made.size(), 0, made.madeOn()));
            case JarFilled filled ->
                rows.change(
                        JARS,
                        filled.jarId(),
                        event,
                        row -> new JarRow(row.id(), row.size(), filled.content(), row.madeOn()));
            default -> {}
        }
    }
}
