package io.alianza.eventstore.axon;

import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.TestStore;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Axon's own suite for storage engines, with none of its tests overridden. */
class StorageEngineSuiteTest
        extends BatchingEventStorageEngineTest<MongoEventStorageEngine, MongoEventStorageEngine.Builder> {

    private EventLog log;

    @BeforeEach
    void openLog() {
        log = EventLog.open(TestStore.database());
        setTestSubject(createEngine());
    }

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Override
    protected MongoEventStorageEngine createEngine(UnaryOperator<MongoEventStorageEngine.Builder> customization) {
        return customization
                .apply(MongoEventStorageEngine.builder().log(log).serializer(AxonTexts.SERIALIZER))
                .build();
    }
}
