package io.alianza.gateway.users;

import io.alianza.support.commands.AggregateType;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in. Invariants: the roles always fit the organisation, and the organisation never changes, so that
 * nobody ever comes to see a second partner's data.
 */
public final class User {

    public static final AggregateType<User> TYPE = AggregateType.of(User.class, UserCommand.class, UserEvent.class);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it, by the annotation
    private @Nullable String userId;

    private UserState state = UserState.NOBODY;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(UserCommand command) {
        UserDecider.decide(state, command).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(UserEvent event) {
        userId = event.userId();
        state = state.evolve(event);
    }
}
