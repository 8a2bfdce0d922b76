package io.alianza.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ForkTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final long MINUTE = NOON.getEpochSecond() / 60;

    @RegisterExtension
    private final LogFixture fixture = new LogFixture(LogSettings.DEFAULT);

    private EventLog restoredTo(long commit) {
        fixture.database.getCollection("events").deleteMany(Filters.gt("_id", commit));
        EventLog.giveNewIdentity(fixture.database, Clock.fixed(NOON, ZoneOffset.UTC));
        return fixture.otherProcess();
    }

    private static long epochIn(EventLog log, long commit) {
        return log.epochOf(Position.of(commit, 0));
    }

    @Test
    void what_stands_behind_a_fork_counts_in_a_later_epoch() {
        fixture.appendOneByOne("ticket", 4);
        assertThat(epochIn(fixture.log, 4)).isZero();

        EventLog once = restoredTo(3);
        assertThat(epochIn(once, 3)).isZero();
        assertThat(epochIn(once, 4)).isEqualTo(MINUTE);

        EventLog twice = restoredTo(2);
        assertThat(epochIn(twice, 2)).isZero();
        assertThat(epochIn(twice, 3)).isEqualTo(MINUTE + 1);
        assertThat(epochIn(twice, 4)).isEqualTo(MINUTE + 1);
    }

    @Test
    void a_backup_that_is_older_than_the_last_fork_does_not_count_in_its_epoch_again() {
        fixture.appendOneByOne("ticket", 4);
        Document backup = fixture.database
                .getCollection("events")
                .find(Filters.eq("_id", 0L))
                .first();
        restoredTo(3);
        fixture.database.getCollection("events").replaceOne(Filters.eq("_id", 0L), backup);

        EventLog.giveNewIdentity(fixture.database, Clock.fixed(NOON.plusSeconds(60), ZoneOffset.UTC));

        assertThat(epochIn(fixture.otherProcess(), 4)).isEqualTo(MINUTE + 1);
    }
}
