package io.alianza.support.views;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The projections of a service, by view and by table. */
final class Projections {

    private final List<Projection> all;
    private final Map<String, Projection> byTable = new HashMap<>();

    Projections(List<Projection> all) {
        this.all = List.copyOf(all);
        all.forEach(projection -> projection.tables().forEach(table -> claim(table, projection)));
    }

    List<Projection> all() {
        return all;
    }

    /** Those that follow the own log. */
    List<Projection> ofLog() {
        return all.stream()
                .filter(projection -> !(projection instanceof TopicProjection))
                .toList();
    }

    List<TopicProjection> ofTopics() {
        return all.stream()
                .filter(TopicProjection.class::isInstance)
                .map(TopicProjection.class::cast)
                .toList();
    }

    Optional<Projection> named(String view) {
        return all.stream().filter(projection -> projection.name().equals(view)).findFirst();
    }

    Projection owning(Table<?> table) {
        Projection projection = byTable.get(table.name());
        if (projection == null) {
            throw new IllegalArgumentException("no projection keeps the table " + table.name());
        }
        return projection;
    }

    private void claim(Table<?> table, Projection projection) {
        Projection other = byTable.put(table.name(), projection);
        if (other != null) {
            throw new IllegalStateException(
                    "table " + table.name() + " is kept by " + other.name() + " and by " + projection.name());
        }
    }
}
