package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import io.alianza.local.TestPlatform;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.CutLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * The line between the service and its store is cut under load, from without and from within: nothing parks, nothing that was
 * acknowledged is missing, and everything goes on by itself. The short form runs here; {@code -Dstore.away.seconds=60} is the long one.
 */
class StoreAwayTest {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("store.away.seconds", 3));
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AtomicBoolean loading = new AtomicBoolean(true);
    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void an_outage_of_the_store_parks_nothing() throws Exception {
        String store = new ConnectionString(TestPlatform.mongoUri()).getHosts().getFirst();
        try (CutLine line = CutLine.to(store);
                RunningSample service = RunningSample.start(
                        "mongodb://localhost:" + line.port() + "/?directConnection=true",
                        TestPlatform.uniqueName("away"))) {
            Thread load = Thread.ofPlatform().start(() -> load(service));
            await().atMost(PATIENCE).until(() -> acknowledged.size() > 20);
            String jar = acknowledged.getFirst();

            line.cut();
            List<String> bottles = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                bottles.add(Ids.next("bottle"));
                service.emptyBottle(bottles.getLast(), jar, 1, 0);
            }
            await().pollDelay(AWAY).atMost(AWAY.plus(PATIENCE)).until(() -> refused.get() > 0);
            line.mend();

            int before = acknowledged.size();
            await().atMost(PATIENCE).until(() -> acknowledged.size() > before + 20);
            loading.set(false);
            load.join();
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(service.rows("bottles")).containsAll(bottles);
                for (JsonNode check : service.operator("/internal/check")) {
                    assertThat(check.path("holds").asBoolean())
                            .as(check.toString())
                            .isTrue();
                }
            });
            System.out.println("store away for " + AWAY.toSeconds() + " s: " + acknowledged.size()
                    + " commands acknowledged, " + refused + " told to come back");
            assertThat(service.operator("/internal/parked")).isEmpty();
            assertThat(service.rows("jars")).containsAll(acknowledged);
        } finally {
            loading.set(false);
        }
    }

    private void load(RunningSample service) {
        while (loading.get()) {
            try {
                acknowledged.add(service.makeJar(1000));
            } catch (RuntimeException toldToComeBack) {
                refused.incrementAndGet();
            }
        }
    }
}
