package io.alianza.eventstore.tail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TailReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final TailReader<Commit> reader =
            new TailReader<>(3, new TailReader.Pace(Duration.ofMillis(2), Duration.ofMillis(50)));

    record Commit(long number) implements Numbered {}

    private static List<Commit> commits(long... numbers) {
        return LongStream.of(numbers).mapToObj(Commit::new).toList();
    }

    @Test
    void reads_behind_the_last_commit_that_it_handed_on() {
        assertThat(reader.next(NOW)).isEqualTo(OptionalLong.of(3));
        assertThat(reader.next(NOW)).as("one read at a time").isEmpty();
        assertThat(reader.read(commits(4, 5), false, NOW)).isEqualTo(commits(4, 5));
        assertThat(reader.next(NOW.plusMillis(2))).isEqualTo(OptionalLong.of(5));
    }

    @Test
    void polls_ever_more_seldom_while_nothing_comes() {
        Instant time = NOW;
        Duration before = Duration.ZERO;
        for (int poll = 0; poll < 20; poll++) {
            assertThat(reader.next(time)).isPresent();
            reader.read(List.of(), false, time);
            Duration pause = Duration.between(time, reader.notBefore());
            assertThat(pause).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(Duration.ofMillis(50));
            before = pause;
            time = reader.notBefore();
        }
        assertThat(before).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void reads_at_once_when_woken_also_when_that_happens_during_a_read() {
        reader.next(NOW);
        reader.read(List.of(), false, NOW);
        assertThat(reader.next(NOW)).isEmpty();
        reader.wake();
        assertThat(reader.next(NOW)).isPresent();
        reader.wake();
        reader.read(List.of(), false, NOW);
        assertThat(reader.next(NOW)).isPresent();
    }

    @Test
    void reads_on_at_once_when_a_read_was_cut_off() {
        reader.next(NOW);
        reader.read(commits(4), true, NOW);
        assertThat(reader.next(NOW)).isEqualTo(OptionalLong.of(4));
    }

    @Test
    void hands_on_nothing_behind_a_hole_until_it_is_filled() {
        reader.next(NOW);
        assertThat(reader.read(commits(4, 6, 7), false, NOW)).isEqualTo(commits(4));
        reader.next(NOW.plusSeconds(1));
        assertThat(reader.read(commits(5, 6, 7), false, NOW.plusSeconds(1))).isEqualTo(commits(5, 6, 7));
    }

    @Test
    void a_hole_older_than_five_seconds_is_an_error_that_names_it() {
        reader.next(NOW);
        reader.read(commits(5), false, NOW);
        reader.next(NOW.plusSeconds(5));
        reader.read(commits(5), false, NOW.plusSeconds(5));
        reader.next(NOW.plusSeconds(6));
        assertThatThrownBy(() -> reader.read(commits(5), false, NOW.plusSeconds(6)))
                .isInstanceOfSatisfying(
                        HoleInLogException.class,
                        hole -> assertThat(hole.missing()).isEqualTo(4));
    }

    @Test
    void a_failed_read_is_repeated_later() {
        reader.next(NOW);
        reader.failed(NOW);
        assertThat(reader.next(NOW)).isEmpty();
        assertThat(reader.next(NOW.plusSeconds(1))).isEqualTo(OptionalLong.of(3));
    }
}
