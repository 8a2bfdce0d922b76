package io.alianza.partner.views;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** What every read model must stand: the same events again, in any order across aggregates, and all over from the start. */
public final class ProjectionLaws {

    private static final int SHUFFLES = 50;

    private ProjectionLaws() {}

    /**
     * Holds the projection against all of them.
     *
     * @param streams events of one aggregate each, in order
     */
    public static void hold(Projection projection, List<List<Recorded>> streams) {
        List<Recorded> inOrder = streams.stream().flatMap(List::stream).toList();
        Map<String, Record> rows = project(projection, inOrder);

        assertThat(rows).as("something to look at").isNotEmpty();
        assertThat(project(projection, twice(inOrder))).as("each event twice").isEqualTo(rows);
        assertThat(project(
                        projection,
                        Stream.concat(inOrder.stream(), inOrder.stream()).toList()))
                .as("all events once more")
                .isEqualTo(rows);
        for (int seed = 0; seed < SHUFFLES; seed++) {
            assertThat(project(projection, interleaved(new Random(seed), streams)))
                    .as("another order across aggregates, seed %s", seed)
                    .isEqualTo(rows);
        }
    }

    private static Map<String, Record> project(Projection projection, List<Recorded> events) {
        RowsInMemory rows = new RowsInMemory();
        events.forEach(event -> projection.project(event, rows));
        return rows.all();
    }

    private static List<Recorded> twice(List<Recorded> events) {
        return events.stream().flatMap(event -> Stream.of(event, event)).toList();
    }

    /** One stream after the other loses its first event, drawn by chance. */
    private static List<Recorded> interleaved(Random chance, List<List<Recorded>> streams) {
        List<List<Recorded>> left = new ArrayList<>();
        streams.stream().map(ArrayList::new).forEach(left::add);
        List<Recorded> mixed = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Recorded> stream = left.get(chance.nextInt(left.size()));
            if (stream.isEmpty()) {
                left.remove(stream);
            } else {
                mixed.add(stream.removeFirst());
            }
        }
        return mixed;
    }
}
