package io.alianza.support.commands;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Declares an aggregate to the starter, as a bean. The root is a thin Axon shell with one handler for its sealed commands and
 * one for its sealed events; the README of this module shows a complete one.
 *
 * @param root class with {@code @AggregateIdentifier} and a no-argument constructor
 * @param commands sealed interface of its commands; its name is the command name
 * @param events sealed interface of its events
 * @param kept how many instances stay in memory between commands; 0 for none. A kept one is used only while its version is
 *     still the log's
 * @param snapshotEvery events after which the root is stored as a snapshot; 0 for never. Its fields must be readable as JSON
 */
public record AggregateType<A>(Class<A> root, Class<?> commands, Class<?> events, int kept, int snapshotEvery) {

    public AggregateType {
        if (!commands.isSealed() || !events.isSealed()) {
            throw new IllegalArgumentException("commands and events of " + root.getName() + " are sealed interfaces");
        }
    }

    public static <A> AggregateType<A> of(Class<A> root, Class<?> commands, Class<?> events) {
        return new AggregateType<>(root, commands, events, 0, 0);
    }

    /** Keeps the most recently used instances in memory: for long streams that get many commands. */
    public AggregateType<A> keeping(int instances) {
        return new AggregateType<>(root, commands, events, instances, snapshotEvery);
    }

    public AggregateType<A> snapshotEvery(int numberOfEvents) {
        return new AggregateType<>(root, commands, events, kept, numberOfEvents);
    }

    A newRoot() throws ReflectiveOperationException {
        Constructor<A> constructor = root.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** Every record below the sealed interface of events. */
    List<Class<?>> eventTypes() {
        return records(events).toList();
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(AggregateType::records)
                : Stream.of(type);
    }
}
