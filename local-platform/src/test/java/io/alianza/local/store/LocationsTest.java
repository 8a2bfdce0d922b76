package io.alianza.local.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class LocationsTest {

    @Property(tries = 300)
    void is_an_ordered_set_of_numbers(@ForAll List<@LongRange(min = 1, max = 2_000) Long> touched) {
        var locations = new Locations();
        var expected = new TreeSet<Long>();
        for (var number : touched) {
            // What is touched again leaves.
            if (expected.add(number)) {
                assertThat(locations.put(number, number * 10, 7)).isEqualTo(-1);
            } else {
                expected.remove(number);
                assertThat(locations.remove(number)).isEqualTo(7);
            }
        }
        assertThat(locations.size()).isEqualTo(expected.size());
        for (var number = 0L; number <= 2_001; number++) {
            var after = expected.higher(number);
            var before = expected.lower(number);
            assertThat(locations.after(number)).isEqualTo(after == null ? Locations.NONE : after);
            assertThat(locations.before(number)).isEqualTo(before == null ? Locations.NONE : before);
            assertThat(locations.position(number)).isEqualTo(expected.contains(number) ? number * 10 : Locations.NONE);
        }
    }
}
