package io.alianza.support.processing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import io.alianza.support.commands.OutcomeUnknown;
import io.alianza.support.processing.ThirdTryParks.TriedAgain;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;

class ThirdTryParksTest {

    private final ThirdTryParks policy = new ThirdTryParks("reaction:test");
    private final DeadLetter<EventMessage<?>> letter =
            new GenericDeadLetter<>("aggregate", GenericEventMessage.asEventMessage("event"));

    @Test
    void a_broken_event_is_tried_three_times_and_then_parked() {
        RuntimeException broken = new IllegalStateException("broken");
        assertThatThrownBy(() -> policy.decide(letter, broken)).isInstanceOf(TriedAgain.class);
        assertThatThrownBy(() -> policy.decide(letter, broken)).isInstanceOf(TriedAgain.class);

        assertThat(policy.decide(letter, broken).shouldEnqueue()).isTrue();
    }

    @Test
    void an_outage_parks_nothing_however_often() {
        for (int i = 0; i < 10; i++) {
            RuntimeException away = switch (i % 3) {
                case 0 -> new IllegalStateException(new MongoTimeoutException("away"));
                case 1 -> new OutcomeUnknown("unknown", new IllegalStateException());
                default -> new AggregateStreamCreationException("another was first");
            };
            assertThatThrownBy(() -> policy.decide(letter, away)).isInstanceOf(TriedAgain.class);
        }
    }

    @Test
    void what_fails_again_in_an_operators_hands_stays_parked() {
        boolean parked = Retrying.parked(() ->
                policy.decide(letter, new IllegalStateException("still broken")).shouldEnqueue());

        assertThat(parked).isTrue();
    }
}
