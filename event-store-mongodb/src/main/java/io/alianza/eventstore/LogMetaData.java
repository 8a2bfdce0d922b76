package io.alianza.eventstore;

import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.Message;

/** What {@link MongoMessageSource} adds to the metadata of an event it hands to a handler. Both are text, so they survive JSON. */
public final class LogMetaData {

    /** When the event's commit was recorded, ISO 8601: the time by which a question "as of" is answered. */
    public static final String RECORDED = "log.recorded";

    /** Identity of the log the event's position counts in. */
    public static final String IDENTITY = "log.identity";

    private LogMetaData() {}

    static Map<String, String> of(LoggedCommit commit, String identity) {
        return Map.of(RECORDED, commit.recorded().toString(), IDENTITY, identity);
    }

    public static Instant recorded(Message<?> message) {
        return Instant.parse(entry(message, RECORDED));
    }

    public static String identity(Message<?> message) {
        return entry(message, IDENTITY);
    }

    private static String entry(Message<?> message, String name) {
        Object value = message.getMetaData().get(name);
        if (value == null) {
            throw new IllegalArgumentException("message " + message.getIdentifier()
                    + " did not come from the log's message source: it has no " + name);
        }
        return value.toString();
    }
}
