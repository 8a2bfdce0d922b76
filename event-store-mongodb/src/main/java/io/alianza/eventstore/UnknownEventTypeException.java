package io.alianza.eventstore;

import org.axonframework.serialization.SerializationException;

/** The log holds a type that no class of this program bears, or a class that has no name in the log is to be stored. */
public class UnknownEventTypeException extends SerializationException {

    private UnknownEventTypeException(String message) {
        super(message);
    }

    static UnknownEventTypeException stored(String name) {
        return new UnknownEventTypeException(
                "the log holds events of the type \"" + name + "\", which this program does not"
                        + " know: it was removed or renamed without an upcaster, or its class is missing from EventTypes");
    }

    static UnknownEventTypeException unnamed(Class<?> type) {
        return new UnknownEventTypeException(
                type.getName() + " has no name in the log: annotate it with @StoredEvent and list"
                        + " it, or the sealed interface it belongs to, in EventTypes");
    }
}
