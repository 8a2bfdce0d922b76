package io.alianza.eventstore;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;

/** Which class is stored under which logical name. A name that is missing or used twice is found when this is built. */
public final class EventTypes {

    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, SerializedType> names;

    private EventTypes(Builder builder) {
        classes = Map.copyOf(builder.classes);
        names = Map.copyOf(builder.names);
    }

    /** The records of these sealed interfaces, and annotated classes. */
    public static EventTypes of(Class<?>... types) {
        Builder builder = builder();
        for (Class<?> type : types) {
            builder.add(type);
        }
        return builder.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    Class<?> classOf(String name) {
        return Optional.<Class<?>>ofNullable(classes.get(name))
                .orElseThrow(() -> UnknownEventTypeException.stored(name));
    }

    SerializedType nameOf(Class<?> type) {
        return Optional.ofNullable(names.get(type)).orElseThrow(() -> UnknownEventTypeException.unnamed(type));
    }

    /** Logical names of all types. */
    public Set<String> names() {
        return classes.keySet();
    }

    /** Collects types. */
    public static final class Builder {

        private final Map<String, Class<?>> classes = new HashMap<>();
        private final Map<Class<?>, SerializedType> names = new HashMap<>();

        private Builder() {}

        /** A sealed interface with all that is permitted beneath it, or one class; each annotated with {@link StoredEvent}. */
        public Builder add(Class<?> type) {
            if (type.isSealed()) {
                for (Class<?> permitted : type.getPermittedSubclasses()) {
                    add(permitted);
                }
                return this;
            }
            StoredEvent stored = type.getAnnotation(StoredEvent.class);
            if (stored == null) {
                throw UnknownEventTypeException.unnamed(type);
            }
            return add(stored.value(), stored.revision(), type);
        }

        public Builder addAll(Collection<Class<?>> types) {
            types.forEach(this::add);
            return this;
        }

        /** A class that cannot be annotated. */
        public Builder add(String name, String revision, Class<?> type) {
            Class<?> other = classes.putIfAbsent(name, type);
            if (other != null && other != type) {
                throw new IllegalArgumentException(
                        "\"" + name + "\" is the name of both " + other.getName() + " and " + type.getName());
            }
            SerializedType before = names.putIfAbsent(type, new SimpleSerializedType(name, revision));
            if (before != null && !before.getName().equals(name)) {
                throw new IllegalArgumentException(
                        type.getName() + " is called both \"" + before.getName() + "\" and \"" + name + "\"");
            }
            return this;
        }

        public EventTypes build() {
            return new EventTypes(this);
        }
    }
}
