package io.alianza.support.commands;

import io.alianza.support.commands.AggregateHandler.Handled;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All aggregates of a service, found by the sealed interface their command belongs to. */
final class Aggregates {

    private final List<AggregateHandler<?>> handlers;
    private final Map<Class<?>, AggregateHandler<?>> byCommand = new ConcurrentHashMap<>();

    Aggregates(List<AggregateHandler<?>> handlers) {
        this.handlers = List.copyOf(handlers);
    }

    Handled handle(Object command, @Nullable Long expectedVersion) throws Exception {
        return handlerFor(command).handle(command, expectedVersion);
    }

    /** Streams that are read when these commands are handled; what is in memory is not. */
    Set<String> loadedFor(List<?> commands) {
        Set<String> ids = new HashSet<>();
        for (Object command : commands) {
            String id = CommandTargets.of(command);
            if (!handlerFor(command).holds(id)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private AggregateHandler<?> handlerFor(Object command) {
        return byCommand.computeIfAbsent(command.getClass(), this::handlerOf);
    }

    private AggregateHandler<?> handlerOf(Class<?> command) {
        return handlers.stream()
                .filter(handler -> handler.takes(command))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no AggregateType declares " + command.getName()));
    }
}
