package io.alianza.support.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.local.TestPlatform;
import io.alianza.support.commands.Switches.Switch;
import io.alianza.support.commands.Switches.SwitchCommand;
import io.alianza.support.model.Refusal;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two processes that keep an aggregate in memory never decide on less than what is recorded. */
class KeptAggregateTest {

    private static final AggregateType<Switch> KEPT = Switches.SWITCH.keeping(10);

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("test"));

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void neither_a_refusal_nor_an_already_done_comes_from_a_stale_instance() {
        Commands one = Switches.process(database, KEPT);
        Commands other = Switches.process(database, KEPT);
        one.send(new SwitchCommand.Turn("s", true));
        other.send(new SwitchCommand.Turn("s", false));

        assertThatThrownBy(() -> one.send(new SwitchCommand.Use("s"))).isInstanceOf(Refusal.class);
        assertThat(one.send(new SwitchCommand.Turn("s", true)).changed()).isTrue();
        assertThat(other.send(new SwitchCommand.Use("s")).version()).isEqualTo(2);
        assertThat(other.send(new SwitchCommand.Turn("s", false)).changed()).isTrue();
    }

    @Test
    void a_refusal_before_the_first_event_keeps_nothing() {
        Commands one = Switches.process(database, KEPT);
        assertThatThrownBy(() -> one.send(new SwitchCommand.Use("s"))).isInstanceOf(Refusal.class);

        assertThat(one.send(new SwitchCommand.Turn("s", true)).version()).isZero();
    }

    @Test
    void a_snapshot_stands_for_the_events_before_it() {
        Commands one = Switches.process(database, Switches.SWITCH.snapshotEvery(5));
        for (int i = 0; i < 11; i++) {
            one.send(new SwitchCommand.Turn("s", i % 2 == 0));
        }
        Awaitility.await().until(() -> database.getCollection("snapshots").countDocuments() == 1);

        Receipt receipt =
                Switches.process(database, Switches.SWITCH.snapshotEvery(5)).send(new SwitchCommand.Use("s"));
        assertThat(receipt.version()).isEqualTo(10);
    }
}
