package io.alianza.support.restore;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.MongoTokenStore;
import io.alianza.support.publishing.PublisherLease;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Run once the commits of a backup are back in the database, with the service stopped. The log gets a new identity, by which everybody
 * who followed the former one stops and says so. The service's own reactions go on behind the restored head, for all that is
 * left of the log they have seen; its views and its topic are a command each, on the running service.
 */
final class RestoreLog {

    private static final Duration CLAIM = Duration.ofSeconds(10);
    private static final String REACTIONS = "reaction:";

    private final MongoDatabase database;
    private final Clock clock;

    RestoreLog(MongoDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What came of it.
     *
     * @param former identity of the log as the backup brought it
     * @param identity its new one
     * @param commits in the log
     * @param reactions that go on
     */
    record Restored(String former, String identity, long commits, Set<String> reactions) {}

    /** The service runs; nothing was changed. */
    static final class StillRunning extends IllegalStateException {

        StillRunning(String database) {
            super("the service of database " + database + " runs, or ran until a moment ago: stop it, wait "
                    + CLAIM.toSeconds() + " seconds, and run this again");
        }
    }

    Restored run() {
        Instant now = clock.instant();
        if (PublisherLease.isHeld(database, now) || MongoTokenStore.isAnyClaimedSince(database, now.minus(CLAIM))) {
            throw new StillRunning(database.getName());
        }
        String former;
        try (EventLog log = EventLog.open(database)) {
            former = log.identity();
        }
        EventLog.giveNewIdentity(database, clock);
        try (EventLog log = EventLog.open(database)) {
            MongoTokenStore tokens = MongoTokenStore.of(log, "restore-log", CLAIM, clock);
            Set<String> reactions =
                    tokens.goOnAfterRestore(processor -> processor.startsWith(REACTIONS), log.headPosition());
            return new Restored(former, log.identity(), log.head().number(), reactions);
        }
    }
}
