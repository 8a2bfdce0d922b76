package io.alianza.partner.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.alianza.partner.partner.PartnerCommand.VouchForPartner;
import io.alianza.partner.uniqueness.ReservationCommand.ConfirmFree;
import io.alianza.partner.uniqueness.ReservationCommand.Reserve;
import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Conditions;
import io.alianza.support.commands.Outcome;
import io.alianza.support.commands.Receipt;
import io.alianza.support.model.Refusal;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shell around the decisions: it takes others along, tells the day, and remembers what it applied. */
class PartnerAggregateTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;

    private final AggregateTestFixture<Partner> partner = new AggregateTestFixture<>(Partner.class);
    private final OthersInTheCommit others = new OthersInTheCommit();

    @BeforeEach
    void set_up() {
        partner.registerInjectableResource(others);
        partner.registerInjectableResource(
                Clock.fixed(Partners.TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZONE));
    }

    @Test
    void takes_its_reservations_into_the_commit() {
        when(partner.givenNoPriorActivity(), Partners.register());

        assertThat(others.asked).hasSize(4);
        assertThat(others.asked.subList(0, 2)).allMatch(ConfirmFree.class::isInstance);
        assertThat(others.asked.subList(2, 4)).allMatch(Reserve.class::isInstance);
    }

    @Test
    void applies_nothing_when_another_refuses() {
        others.refusing = true;

        partner.givenNoPriorActivity()
                .when(message(Partners.register()))
                .expectException(Refusal.class)
                .expectNoEvents();
    }

    @Test
    void decides_on_what_its_events_made_of_it() {
        partner.given(Partners.registered(), Partners.approved())
                .when(message(new PartnerCommand.ActivatePartner(Partners.ID, Partners.TODAY)))
                .expectEvents(Partners.activated());
    }

    @Test
    void answers_a_question_without_a_trace() {
        partner.given(Partners.registered())
                .when(message(new VouchForPartner(Partners.ID, "/partnerId")))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static void when(TestExecutor<Partner> given, PartnerCommand command) {
        given.when(message(command)).expectEvents(Partners.registered());
    }

    private static GenericCommandMessage<PartnerCommand> message(PartnerCommand command) {
        return new GenericCommandMessage<>(new GenericMessage<>(command), PartnerCommand.class.getName());
    }

    /** Notes who is asked; refuses when it is told to. */
    private static final class OthersInTheCommit implements Commands {

        private final List<Object> asked = new ArrayList<>();
        private boolean refusing;

        @Override
        public int handleHere(Object command) {
            asked.add(command);
            if (refusing) {
                throw Refusal.conflict("tax-id-taken", Map.of());
            }
            return 0;
        }

        @Override
        public Receipt send(Object command, Conditions conditions) {
            throw new AssertionError("not in the commit: " + command);
        }

        @Override
        public List<Outcome> sendAll(List<?> commands) {
            throw new AssertionError("not in the commit: " + commands);
        }
    }
}
