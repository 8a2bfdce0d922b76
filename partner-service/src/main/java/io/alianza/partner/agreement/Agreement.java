package io.alianza.partner.agreement;

import io.alianza.support.commands.Commands;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with one partner.
 *
 * <p>Invariants: versions are numbered 1, 2, 3 … and never edited; of the versions in force the latest that holds on a day is
 * the one that counts on it; a later version never reaches into the past; after its end nothing follows.
 */
final class Agreement {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String id;

    private AgreementState state = AgreementState.NONE;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AgreementCommand command, Commands commands, Clock clock) {
        List<AgreementEvent> events = AgreementDecider.decide(state, command, LocalDate.now(clock));
        AgreementCompanions.of(events).forEach(commands::handleHere);
        events.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(AgreementEvent event) {
        id = event.agreementId();
        state = AgreementState.evolve(state, event);
    }
}
