package io.alianza.partner.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.Refused;
import java.util.List;

/** {@code given(…).when(…).then(…)} over the pure functions. */
final class AgreementScenario {

    private final AgreementState state;

    private AgreementScenario(AgreementState state) {
        this.state = state;
    }

    static AgreementScenario given(AgreementEvent... events) {
        AgreementState state = AgreementState.NONE;
        for (AgreementEvent event : events) {
            state = AgreementState.evolve(state, event);
        }
        return new AgreementScenario(state);
    }

    Asked when(AgreementCommand command) {
        return new Asked(command);
    }

    /** A command on its way. */
    final class Asked {

        private final AgreementCommand command;

        private Asked(AgreementCommand command) {
            this.command = command;
        }

        void then(AgreementEvent... events) {
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
            assertThat(AgreementCompanions.of(decide())).containsExactly(commands);
        }

        private List<AgreementEvent> decide() {
            return AgreementDecider.decide(state, command, AgreementExamples.TODAY);
        }
    }
}
