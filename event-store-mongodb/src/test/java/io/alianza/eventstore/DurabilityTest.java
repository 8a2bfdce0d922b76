package io.alianza.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DurabilityTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "w=1",
                "w=0",
                "journal=false",
                "readPreference=secondaryPreferred",
                "readConcernLevel=local",
                "readConcernLevel=available"
            })
    void a_uri_that_weakens_the_log_is_refused(String option) {
        ConnectionString uri = new ConnectionString("mongodb://localhost/?" + option);
        assertThatThrownBy(() -> Durability.refuseWeak(uri))
                .isInstanceOf(WeakenedConnectionException.class)
                .hasMessageContaining("weaker");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appName=x",
                "w=majority",
                "journal=true",
                "readPreference=primary",
                "readConcernLevel=majority",
                "replicaSet=rs0"
            })
    void other_uris_are_taken(String option) {
        assertThatCode(() -> Durability.refuseWeak(new ConnectionString("mongodb://localhost/?" + option)))
                .doesNotThrowAnyException();
    }

    @Test
    void a_log_is_not_opened_on_a_weakened_database() {
        MongoDatabase database = TestStore.database();
        assertThatThrownBy(() -> EventLog.open(database.withWriteConcern(WriteConcern.W1)))
                .isInstanceOf(WeakenedConnectionException.class);
        assertThatThrownBy(() -> EventLog.open(database.withReadPreference(ReadPreference.nearest())))
                .isInstanceOf(WeakenedConnectionException.class);
        assertThatThrownBy(() -> EventLog.open(database.withReadConcern(ReadConcern.AVAILABLE)))
                .isInstanceOf(WeakenedConnectionException.class);
    }

    @Test
    void concerns_and_reads_are_set_whatever_the_connection_says() {
        MongoDatabase log = Durability.log(TestStore.database());
        assertThat(log.getWriteConcern()).isEqualTo(WriteConcern.MAJORITY.withJournal(true));
        assertThat(log.getReadConcern()).isEqualTo(ReadConcern.MAJORITY);
        assertThat(log.getReadPreference()).isEqualTo(ReadPreference.primary());
        assertThat(Durability.view(TestStore.database()).getWriteConcern())
                .isEqualTo(WriteConcern.MAJORITY.withJournal(false));
    }
}
