package io.alianza.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void a_ratio_is_that_of_the_medians_and_above_one_speaks_for_us() {
        Row rate = Row.rate("append", "events/s", List.of(300.0, 100.0, 200.0), "peer", List.of(50.0), "");
        Row time = Row.time("tail", "ms", List.of(5.0), "peer", List.of(20.0), "");

        assertThat(rate.ratio()).isEqualTo(4.0);
        assertThat(time.ratio()).isEqualTo(4.0);
        assertThat(rate.counts()).isTrue();
    }

    @Test
    void a_floor_above_ours_counts_and_one_below_ours_is_none() {
        assertThat(Row.ofFloor("replay", "events/s", List.of(50.0), "raw", List.of(100.0)))
                .satisfies(row -> assertThat(row.counts()).isTrue())
                .satisfies(row -> assertThat(row.line()).contains("0.50"));
        assertThat(Row.ofFloor("replay", "events/s", List.of(178.0), "raw", List.of(100.0)))
                .satisfies(row -> assertThat(row.counts()).isFalse())
                .satisfies(
                        row -> assertThat(row.line()).contains("not comparable").doesNotContain("1.78"));
    }

    @Test
    void both_spreads_stand_in_the_line() {
        Row row = Row.rate("append", "events/s", List.of(90.0, 100.0, 120.0), "peer", List.of(10.0, 10.0, 15.0), "");

        assertThat(Row.spread(row.ours())).isCloseTo(0.3, within(1e-9));
        assertThat(row.line()).contains("30%", "50%");
    }
}
