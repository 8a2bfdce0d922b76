package io.alianza.support.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.local.TestPlatform;
import io.alianza.support.Recorded;
import io.alianza.support.processing.Outages;
import io.alianza.support.views.RowStore.RowsMovedOn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RowStoreTest {

    enum Colour {
        RED
    }

    record Size(int width, int height) {}

    record Box(
            String id,
            BigDecimal price,
            Instant madeAt,
            LocalDate madeOn,
            Optional<String> note,
            Colour colour,
            Size size,
            List<Size> parts,
            Set<String> tags,
            Map<String, Integer> counts) {}

    record Tally(String id, int applied) {}

    record Note(String id, String text) {}

    private static final Table<Box> BOXES = Table.of(Box.class, "boxes");
    private static final Table<Tally> TALLIES = Table.of(Tally.class, "tallies");
    private static final Table<Note> NOTES = Table.of(Note.class, "notes");
    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final RowStore store = new RowStore(database, new ViewSet("test", "test.v1"));

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    private static Recorded event(String aggregate, long sequence) {
        return new Recorded(
                "", aggregate + sequence, aggregate, sequence, 4096 + sequence, "log", Instant.EPOCH, Map.of());
    }

    private void tally(BatchRows rows, Recorded event) {
        rows.change(TALLIES, "row", event, row -> new Tally("row", row == null ? 1 : row.applied() + 1));
    }

    private void batch(Recorded... events) {
        BatchRows rows = new BatchRows(store);
        for (Recorded event : events) {
            tally(rows, event);
        }
        store.write(rows.changed());
    }

    private int applied() {
        return new BatchRows(store).find(TALLIES, "row").orElseThrow().applied();
    }

    @Test
    void a_row_comes_back_as_it_was_written() {
        Box box = new Box(
                "box-1",
                new BigDecimal("1234.5000"),
                Instant.parse("2026-11-23T10:00:00.5Z"),
                LocalDate.of(2026, 11, 23),
                Optional.of("nota"),
                Colour.RED,
                new Size(1, 2),
                List.of(new Size(3, 4)),
                Set.of("b", "a"),
                Map.of("R/BK.1", 1, "$x%2E", 2));
        BatchRows rows = new BatchRows(store);
        rows.change(BOXES, "box-1", event("a", 0), none -> box);
        store.write(rows.changed());

        assertThat(new BatchRows(store).find(BOXES, "box-1")).contains(box);
    }

    /** It would be as large however often it is written: whoever made it parks. */
    @Test
    void a_row_the_store_cannot_hold_is_no_outage() {
        BatchRows rows = new BatchRows(store);
        rows.change(NOTES, "long", event("a", 0), none -> new Note("long", "x".repeat(17 << 20)));

        assertThatThrownBy(() -> store.write(rows.changed()))
                .satisfies(failure -> assertThat(Outages.isOutage(failure)).isFalse());
    }

    /** One row that is there and one that is not: neither is read when its event comes. */
    @Test
    void rows_that_were_read_ahead_are_not_read_again() {
        batch(event("a", 0));
        BatchRows rows = new BatchRows(new ReadAheadOnly());
        Projection projection = new EachItsOwn();
        List<Recorded> events = List.of(event("row", 0), event("other", 0), event("row", 1));

        rows.readAhead(projection, events);
        events.forEach(event -> projection.project(event, rows));
        store.write(rows.changed());

        assertThat(applied()).isEqualTo(3);
        assertThat(new BatchRows(store).find(TALLIES, "other")).contains(new Tally("other", 1));
    }

    /** An event that cannot be projected must not keep the others from being looked at. */
    @Test
    void what_fails_while_looking_ahead_waits_for_its_turn() {
        Projection failing = new EachItsOwn() {
            @Override
            public void project(Recorded event, Rows rows) {
                if (event.aggregateId().equals("poison")) {
                    throw new IllegalStateException("poison");
                }
                super.project(event, rows);
            }
        };

        assertThat(RowsAhead.of(failing, List.of(event("poison", 0), event("row", 0))))
                .isEqualTo(Map.of(TALLIES, Set.of("row")));
    }

    private final class ReadAheadOnly implements BatchRows.Source {

        @Override
        public <R extends Record> StoredRow<R> load(Table<R> table, String rowId) {
            throw new AssertionError(rowId + " is read by itself");
        }

        @Override
        public <R extends Record> Map<String, StoredRow<R>> load(Table<R> table, Collection<String> rowIds) {
            return store.load(table, rowIds);
        }
    }

    /** A row for each aggregate. */
    private static class EachItsOwn implements Projection {

        @Override
        public String name() {
            return "tallies";
        }

        @Override
        public List<Table<?>> tables() {
            return List.of(TALLIES);
        }

        @Override
        public void project(Recorded event, Rows rows) {
            String id = event.aggregateId();
            rows.change(TALLIES, id, event, row -> new Tally(id, row == null ? 1 : row.applied() + 1));
        }
    }

    @Test
    void the_same_events_again_change_nothing() {
        batch(event("a", 0), event("b", 0), event("a", 1));
        batch(event("a", 0), event("b", 0), event("a", 1));
        batch(event("a", 1), event("b", 1));

        assertThat(applied()).isEqualTo(4);
    }

    @Test
    void who_has_lost_the_view_cannot_write_over_newer_rows() {
        batch(event("a", 0));
        BatchRows stolen = new BatchRows(store);
        tally(stolen, event("a", 1));
        batch(event("a", 1), event("a", 2));

        assertThatThrownBy(() -> store.write(stolen.changed())).isInstanceOf(RowsMovedOn.class);
        assertThat(applied()).isEqualTo(3);
    }

    @Test
    void two_who_make_the_same_row_do_not_make_it_twice() {
        BatchRows late = new BatchRows(store);
        tally(late, event("a", 0));
        batch(event("a", 0), event("a", 1));

        assertThatThrownBy(() -> store.write(late.changed())).isInstanceOf(RowsMovedOn.class);
    }

    @Test
    void the_hash_does_not_depend_on_the_order_in_which_sets_and_maps_were_filled() {
        Set<String> one = new HashSet<>(List.of("x", "y", "z"));
        Set<String> other = Set.of("z", "y", "x");
        record Tags(Set<String> tags) {}

        assertThat(RowFormat.canonical(new Tags(one))).isEqualTo(RowFormat.canonical(new Tags(other)));
    }
}
