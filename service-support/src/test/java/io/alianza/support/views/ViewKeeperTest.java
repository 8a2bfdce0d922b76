package io.alianza.support.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.local.TestPlatform;
import io.alianza.support.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a set that was built becomes the live one, and when what was live goes. */
class ViewKeeperTest {

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final Counts projection = new Counts(1);
    private final LiveSets sets = new LiveSets(database);
    private final Caught feeder = new Caught();
    private final ViewKeeper keeper = keeper(ViewKeeper.GRACE);

    private ViewKeeper keeper(Duration grace) {
        return keeper(projection, grace);
    }

    private ViewKeeper keeper(Projection of, Duration grace) {
        return new ViewKeeper(database, new Projections(List.of(of)), sets, List.of(feeder), Clock.systemUTC(), grace);
    }

    private record Counts(int version) implements Projection {

        record Count(String id) {}

        @Override
        public String name() {
            return "counts";
        }

        @Override
        public List<Table<?>> tables() {
            return List.of(Table.of(Count.class, "counts"));
        }

        @Override
        public void project(Recorded event, Rows rows) {}
    }

    /** All its sets have seen all there is; what they have parked a test says. */
    private static final class Caught implements Feeder {

        private final List<String> started = new ArrayList<>();
        private final Set<String> parkedInFirst = new HashSet<>(Set.of("a"));
        private final Set<String> parkedInOther = new HashSet<>(Set.of("a", "b"));

        @Override
        public boolean feeds(Projection projection) {
            return true;
        }

        @Override
        public void start(Projection projection, ViewSet set) {
            started.add(set.name());
        }

        @Override
        public void stop(ViewSet set) {}

        @Override
        public boolean hasCaughtUp(Projection projection, ViewSet building, ViewSet live) {
            return true;
        }

        @Override
        public Set<String> parked(ViewSet set) {
            return set.name().equals("counts.v1") ? parkedInFirst : parkedInOther;
        }

        @Override
        public void forget(ViewSet set) {}
    }

    @AfterEach
    void close() {
        keeper.stop();
        database.drop();
        client.close();
    }

    @Test
    void a_set_that_parked_more_than_the_live_one_is_not_switched_to() {
        keeper.keepAll();
        keeper.rebuild(projection);
        keeper.keepAll();

        assertThat(keeper.heldBackBy(projection)).containsExactly("b");
        assertThat(sets.look(projection).live().name()).isEqualTo("counts.v1");

        feeder.parkedInOther.remove("b");
        keeper.keepAll();

        assertThat(keeper.heldBackBy(projection)).isEmpty();
        assertThat(sets.look(projection).live().name()).startsWith("counts.v1-");
    }

    /** As while replicas are replaced one by one. */
    @Test
    void a_process_of_an_older_version_takes_nothing_back_and_fills_nothing_of_the_newer_one() {
        feeder.parkedInOther.clear();
        Counts newer = new Counts(2);
        ViewKeeper older = keeper;
        older.keepAll();
        ViewKeeper next = keeper(newer, Duration.ZERO);
        next.keepAll();
        next.keepAll();
        String live = sets.look(newer).live().name();
        assertThat(live).startsWith("counts.v2-");
        feeder.started.clear();

        older.keepAll();
        older.keepAll();

        assertThat(sets.look(projection).building()).isEmpty();
        assertThat(sets.look(projection).live().name()).isEqualTo(live);
        assertThat(feeder.started).isEmpty();
        await().until(() -> sets.look(newer).retired().isEmpty());
        next.stop();
    }

    @Test
    void what_was_live_is_dropped_also_when_the_process_ends_before_that() {
        feeder.parkedInOther.clear();
        keeper.keepAll();
        keeper.rebuild(projection);
        keeper.keepAll();
        keeper.keepAll();
        keeper.stop();

        assertThat(sets.look(projection).retired()).hasSize(1);
        ViewKeeper next = keeper(Duration.ZERO);
        next.keepAll();
        await().until(() -> sets.look(projection).retired().isEmpty());
        next.stop();
        assertThat(database.listCollectionNames()).noneMatch(name -> name.equals("counts.v1.counts"));
    }
}
