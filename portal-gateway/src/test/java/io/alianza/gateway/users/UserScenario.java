package io.alianza.gateway.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.alianza.support.model.Refusal;
import java.util.List;
import java.util.Objects;

/** {@code given(…).when(…).then(…)} for users. */
record UserScenario(UserState state) {

    static UserScenario given(UserEvent... history) {
        UserState state = UserState.NOBODY;
        for (UserEvent event : history) {
            state = state.evolve(event);
        }
        return new UserScenario(state);
    }

    Result when(UserCommand command) {
        return new Result(state, command);
    }

    record Result(UserState state, UserCommand command) {

        void then(UserEvent... expected) {
            assertThat(UserDecider.decide(state, command)).containsExactly(expected);
        }

        void thenNothing() {
            assertThat(UserDecider.decide(state, command)).isEmpty();
        }

        Refusal thenRefused(String code) {
            Refusal refusal = Objects.requireNonNull(
                    catchThrowableOfType(Refusal.class, () -> UserDecider.decide(state, command)), "not refused");
            List<String> codes = refusal.faults().isEmpty()
                    ? List.of(refusal.code())
                    : refusal.faults().stream().map(fault -> fault.code()).toList();
            assertThat(codes).containsExactly(code);
            return refusal;
        }
    }
}
