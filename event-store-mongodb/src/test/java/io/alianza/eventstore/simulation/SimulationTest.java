package io.alianza.eventstore.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.eventstore.Proof;
import io.alianza.eventstore.simulation.NaiveCommitter.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * I1 to I7 over many seeded schedules, 100,000 in the full form. {@code -Dschedules=200000} runs more of them, {@code
 * -Dschedule=SEED} one again.
 */
class SimulationTest {

    private static final int SCHEDULES = Proof.size("schedules", 4_000, 100_000);
    private static final long FIRST_SEED = Long.getLong("first.seed", 1);
    private static final int ENOUGH_FOR_THE_BROKEN = 3_000;

    @Test
    void the_committer_keeps_all_invariants() {
        long start = System.nanoTime();
        long only = Long.getLong("schedule", -1);
        LongStream seeds = only >= 0 ? LongStream.of(only) : LongStream.range(FIRST_SEED, FIRST_SEED + SCHEDULES);
        Tally tally = new Tally();
        seeds.parallel().forEach(seed -> {
            Schedule.Result result = Schedule.run(seed, Protocol::committer, true);
            assertThat(result.violations())
                    .as("schedule of seed %d, repeat with -Dschedule=%d", seed, seed)
                    .isEmpty();
            synchronized (tally) {
                tally.add(result.tally());
            }
        });
        System.out.printf("%s; %d ms%n", tally, (System.nanoTime() - start) / 1_000_000);
        if (only < 0) {
            assertThat(List.of(
                            tally.rollBacks,
                            tally.crashes,
                            tally.staleContacts,
                            tally.lateWrites,
                            tally.duplicates,
                            tally.refused,
                            tally.notSent,
                            tally.unknownStored))
                    .allSatisfy(times -> assertThat(times).isGreaterThan(SCHEDULES / 100));
        }
    }

    @Test
    void the_same_seed_gives_the_same_course() {
        assertThat(Schedule.run(7, Protocol::committer, true).tally().toString())
                .isEqualTo(Schedule.run(7, Protocol::committer, true).tally().toString());
    }

    @ParameterizedTest
    @EnumSource
    void a_broken_committer_is_found_out(Mistake mistake) {
        assertThat(firstViolation(() -> new NaiveCommitter(mistake), true)).isPresent();
    }

    @Test
    void writing_and_reading_without_majority_is_found_out() {
        assertThat(firstViolation(Protocol::committer, false)).isPresent();
    }

    private static Optional<String> firstViolation(Supplier<Protocol> protocols, boolean majority) {
        Optional<String> found = IntStream.range(0, ENOUGH_FOR_THE_BROKEN)
                .boxed()
                .flatMap(seed -> Schedule.run(seed, protocols, majority).violations().stream()
                        .limit(1)
                        .map(violation -> "seed " + seed + ", " + violation))
                .findFirst();
        System.out.println(found.orElse("nothing found"));
        return found;
    }
}
