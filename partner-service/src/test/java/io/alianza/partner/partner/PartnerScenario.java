package io.alianza.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.Refused;
import java.util.List;

/** {@code given(…).when(…).then(…)} over the pure functions. */
final class PartnerScenario {

    private final PartnerState state;

    private PartnerScenario(PartnerState state) {
        this.state = state;
    }

    static PartnerScenario given(PartnerEvent... events) {
        PartnerState state = PartnerState.NONE;
        for (PartnerEvent event : events) {
            state = PartnerEvolution.evolve(state, event);
        }
        return new PartnerScenario(state);
    }

    Asked when(PartnerCommand command) {
        return new Asked(command);
    }

    /** A command on its way. */
    final class Asked {

        private final PartnerCommand command;

        private Asked(PartnerCommand command) {
            this.command = command;
        }

        void then(PartnerEvent... events) {
            assertThat(decide()).containsExactly(events);
        }

        void thenNothing() {
            assertThat(decide()).isEmpty();
        }

        Refused thenRefused(String code) {
            return Refused.by(this::decide).with(code);
        }

        void thenFaults(String... faults) {
            thenRefused("invalid-fields").naming(faults);
        }

        void alongside(Object... commands) {
            assertThat(PartnerCompanions.of(state, command, decide())).containsExactly(commands);
        }

        private List<PartnerEvent> decide() {
            return PartnerDecider.decide(state, command, Partners.TODAY);
        }
    }
}
