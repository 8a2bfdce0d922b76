package io.alianza.support.commands;

import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Gives the {@link Commands} of the active unit of work to an aggregate's handler that asks for them: what shares something
 * out and what it shares, a reservation and what it protects are one commit.
 */
final class CommandsAsParameter implements ParameterResolverFactory {

    private static final String RESOURCE = Commands.class.getName();

    /** Called by whoever handles commands in the active unit of work. */
    static void offer(Commands commands) {
        CurrentUnitOfWork.get().resources().put(RESOURCE, commands);
    }

    @Override
    public @Nullable ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
        return Commands.class.equals(parameters[index].getType()) ? new OfThisUnitOfWork() : null;
    }

    private static final class OfThisUnitOfWork implements ParameterResolver<Commands> {

        @Override
        public Commands resolveParameterValue(Message<?> message) {
            return CurrentUnitOfWork.get().getResource(RESOURCE);
        }

        @Override
        public boolean matches(Message<?> message) {
            return true;
        }
    }
}
