package io.alianza.support.topics;

import io.alianza.support.Recorded;
import io.alianza.support.topics.CloudEvents.Unreadable;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages as the records of the published language. */
final class MessageReader {

    private final Map<String, Class<?>> types;
    private final JsonMapper json;

    MessageReader(Map<String, Class<?>> types, JsonMapper json) {
        this.types = Map.copyOf(types);
        this.json = json;
    }

    /** A type we were not told of is another version's or somebody else's business. A message without any is unreadable. */
    boolean isForUs(Message message) {
        return types.containsKey(message.type()) || message.type().isEmpty();
    }

    /** Whether it says all that a message has to say of itself, so that its log can be told; its payload is another matter. */
    boolean isWhole(Message message) {
        try {
            CloudEvents.read(message.key(), message.headers(), "");
            return types.containsKey(message.type());
        } catch (Unreadable e) {
            return false;
        }
    }

    /**
     * @throws Unreadable when it is not what its type promises
     */
    Recorded read(Message message) {
        Class<?> type = types.get(message.type());
        if (type == null) {
            throw new Unreadable("no type the reader knows: " + message.type());
        }
        if (message.isKeyless()) {
            throw new Unreadable("it has no key, so nobody knows what it comes after");
        }
        try {
            return CloudEvents.read(message.key(), message.headers(), json.readValue(message.payload(), type));
        } catch (JacksonException e) {
            throw new Unreadable("not readable as " + message.type() + ": " + e.getOriginalMessage(), e);
        }
    }
}
