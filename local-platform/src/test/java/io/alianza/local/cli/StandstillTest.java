package io.alianza.local.cli;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class StandstillTest {

    private final Standstill standstill = new Standstill("The import", Duration.ZERO);

    @Test
    void what_moves_may_take_as_long_as_it_takes() {
        assertThatCode(() -> {
                    for (int row = 0; row < 50; row++) {
                        standstill.pause(row, Duration.ZERO);
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void what_stands_still_is_told_with_where() {
        standstill.pause("row 7", Duration.ofMillis(1));
        assertThatThrownBy(() -> standstill.pause("row 7", Duration.ofMillis(1)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("The import has stood still")
                .hasMessageContaining("row 7");
    }
}
