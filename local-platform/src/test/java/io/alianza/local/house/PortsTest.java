package io.alianza.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortsTest {

    private final Ports ports = Ports.of(Optional.of(18_080));

    @Test
    void all_must_be_free_where_all_is_our_own() {
        assertThat(ports.ours(false, false))
                .containsExactlyInAnyOrder(18_080, 18_081, 18_082, 18_083, 18_084, 18_085, 18_086, 18_087);
    }

    @Test
    void a_store_that_is_named_may_listen_where_ours_would() {
        assertThat(ports.ours(true, false)).doesNotContain(ports.store()).contains(ports.broker(), ports.controller());
    }

    @Test
    void a_broker_that_is_named_may_listen_where_ours_would() {
        assertThat(ports.ours(false, true))
                .doesNotContain(ports.broker(), ports.controller())
                .contains(ports.store());
    }
}
