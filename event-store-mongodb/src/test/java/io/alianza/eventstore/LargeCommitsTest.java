package io.alianza.eventstore;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A commit may hold megabytes: a reader never takes hundreds of those at once into the memory of a small service. */
@Timeout(180)
class LargeCommitsTest {

    private static final int COMMITS = 12;
    private static final List<Long> ALL =
            LongStream.rangeClosed(1, COMMITS).boxed().toList();

    @RegisterExtension
    private final LogFixture fixture = new LogFixture();

    private static void appendLargeOnes(MongoEventStorageEngine engine) {
        String title = "x".repeat(1024 * 1024);
        for (int commit = 1; commit <= COMMITS; commit++) {
            engine.appendEvents(Ticket.event("large" + commit, 0, new Ticket.Opened(title, BigDecimal.ONE)));
        }
    }

    @Test
    void a_portion_ends_when_it_is_large_enough_and_the_next_begins_behind_it() {
        appendLargeOnes(fixture.engine);

        List<LoggedCommit> portion = fixture.log.commitsAfter(0, 500);

        assertThat(portion).hasSizeBetween(1, 5);
        assertThat(fixture.log.commitsAfter(0).map(LoggedCommit::number)).containsExactlyElementsOf(ALL);
    }

    @Test
    void the_tail_reads_on_at_once_behind_a_portion_that_was_cut_off() throws Exception {
        MongoMessageSource woken = MongoMessageSource.builder()
                .log(fixture.log)
                .serializer(Ticket.SERIALIZER)
                .pollEvery(Duration.ofMinutes(5), Duration.ofMinutes(5))
                .build();
        try (woken) {
            BlockingStream<TrackedEventMessage<?>> stream = woken.openStream(null);
            assertThat(stream.hasNextAvailable()).isFalse();
            appendLargeOnes(LogFixture.engine(fixture.otherProcess()));
            fixture.append(Ticket.opened("this wakes the tail"));
            for (long commit = 1; commit <= COMMITS + 1; commit++) {
                assertThat(stream.hasNextAvailable(20, SECONDS)).isTrue();
                assertThat(Position.of(stream.nextAvailable().trackingToken()).commit())
                        .isEqualTo(commit);
            }
        }
    }
}
