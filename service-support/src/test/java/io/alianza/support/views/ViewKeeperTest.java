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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a set that was built becomes the live one, and when what was live goes. */
class ViewKeeperTest {

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));
    private final Counts projection = new Counts();
    private final LiveSets sets = new LiveSets(database);
    private final Caught feeder = new Caught();
    private final ViewKeeper keeper = keeper(ViewKeeper.GRACE);

    private ViewKeeper keeper(Duration grace) {
        return new ViewKeeper(
                database, new Projections(List.of(projection)), sets, List.of(feeder), Clock.systemUTC(), grace);
    }

    private static final class Counts implements Projection {

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

        private final Set<String> parkedInFirst = new HashSet<>(Set.of("a"));
        private final Set<String> parkedInOther = new HashSet<>(Set.of("a", "b"));

        @Override
        public boolean feeds(Projection projection) {
            return true;
        }

        @Override
        public void start(Projection projection, ViewSet set) {}

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
