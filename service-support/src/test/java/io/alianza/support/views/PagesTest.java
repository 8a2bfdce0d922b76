package io.alianza.support.views;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.local.TestPlatform;
import io.alianza.support.Recorded;
import io.alianza.support.views.RowQuery.Comparison;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    /** @param price absent in every third row */
    record Item(String id, Optional<BigDecimal> price, List<String> paths) {}

    private static final Table<Item> ITEMS = Table.of(Item.class, "items").indexedBy("price");

    private static final Projection NONE = new Projection() {
        @Override
        public String name() {
            return "items";
        }

        @Override
        public List<Table<?>> tables() {
            return List.of(ITEMS);
        }

        @Override
        public void project(Recorded event, Rows rows) {}
    };

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final Projections projections = new Projections(List.of(NONE));
    private final LiveSets sets = new LiveSets(database);
    private final Views views = new MongoViews(
            database, projections, sets, new ReadAfter(projections, sets, new Progress(database, Clock.systemUTC())));

    @BeforeAll
    void twenty_items() {
        RowStore store = new RowStore(database, sets.look(NONE).live());
        store.prepare(NONE.tables());
        BatchRows rows = new BatchRows(store);
        for (int i = 0; i < 20; i++) {
            // 0.5 and 10 compare as numbers, not as texts; two of each price make ties.
            Optional<BigDecimal> price =
                    i % 3 == 0 ? Optional.empty() : Optional.of(new BigDecimal(i / 2).movePointLeft(i % 2));
            String id = "item-%02d".formatted(i);
            List<String> paths = i % 2 == 0 ? List.of("R/BK.1", "M") : List.of("RX", "T/1");
            Recorded event = new Recorded("", id, id, 0, 4096, "log", Instant.EPOCH, Map.of());
            rows.change(ITEMS, id, event, none -> new Item(id, price, paths));
        }
        store.write(rows.changed());
    }

    @AfterAll
    void close() {
        database.drop();
        client.close();
    }

    @ParameterizedTest
    @CsvSource({"1, false", "3, false", "7, true", "1, true", "20, false", "50, true"})
    void pages_put_together_are_the_whole_each_row_once_and_in_order(int limit, boolean descending) {
        RowQuery query = RowQuery.all().sortedBy("price", descending).limitedTo(limit);
        List<Item> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Views.Page<Item> page = views.page(ITEMS, query.startingAfter(cursor));
            all.addAll(page.rows());
            cursor = page.next();
        } while (cursor.isPresent());

        assertThat(all).extracting(Item::id).doesNotHaveDuplicates().hasSize(20);
        try (var stream = views.stream(ITEMS, query)) {
            assertThat(all).isEqualTo(stream.toList());
        }
        List<BigDecimal> prices =
                all.stream().flatMap(item -> item.price().stream()).toList();
        assertThat(prices)
                .isSortedAccordingTo((one, other) -> descending ? other.compareTo(one) : one.compareTo(other));
    }

    @Test
    void conditions_compare_numbers_as_numbers_and_prefixes_literally() {
        assertThat(views.count(ITEMS, RowQuery.all().where("price", Comparison.AT_LEAST, new BigDecimal("7.0"))))
                .isEqualTo(2);
        assertThat(views.count(ITEMS, RowQuery.all().where("paths", Comparison.STARTS_WITH, "R/BK.")))
                .isEqualTo(10);
        assertThat(views.count(ITEMS, RowQuery.all().where("id", Comparison.IN, List.of("item-01", "item-02", "x"))))
                .isEqualTo(2);
        assertThat(views.count(ITEMS, RowQuery.all().where("paths", "M"))).isEqualTo(10);
    }
}
