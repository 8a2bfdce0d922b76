package io.alianza.support.topics;

import io.alianza.support.Origin;
import io.alianza.support.Recorded;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 in Kafka's binary mode: attributes and extensions as {@code ce_} headers, the payload as it is. Numbers are
 * digit strings, because other languages' JSON loses the last digits of a long.
 */
public final class CloudEvents {

    public static final String TYPE = "ce_type";
    private static final String CONTENT_TYPE = "content-type";
    private static final String ID = "ce_id";
    private static final String SOURCE = "ce_source";
    private static final String SPEC_VERSION = "ce_specversion";
    private static final String TIME = "ce_time";
    private static final String SUBJECT = "ce_subject";
    private static final String DATA_SCHEMA = "ce_dataschema";
    private static final String TRACE_PARENT = "ce_traceparent";
    private static final String CORRELATION_ID = "ce_correlationid";
    private static final String CAUSATION_ID = "ce_causationid";
    private static final String AGGREGATE_SEQUENCE = "ce_aggregatesequence";
    private static final String POSITION = "ce_position";
    private static final Map<String, String> STORY = Map.of(
            TRACE_PARENT,
            Origin.TRACE_PARENT,
            CORRELATION_ID,
            Origin.CORRELATION_ID,
            CAUSATION_ID,
            Origin.CAUSATION_ID);

    private CloudEvents() {}

    /**
     * Writes the attributes of an event that goes out.
     *
     * @param service whose log the event is in
     * @param type and
     * @param dataSchema of the integration event
     */
    public static void write(Recorded event, String service, String type, String dataSchema, Headers headers) {
        put(headers, CONTENT_TYPE, "application/json");
        put(headers, SPEC_VERSION, "1.0");
        put(headers, ID, event.eventId() + ":" + type);
        put(headers, TYPE, type);
        put(headers, SOURCE, "/" + service + "/" + event.logIdentity());
        put(headers, TIME, event.recordedAt().toString());
        put(headers, SUBJECT, event.aggregateId());
        put(headers, DATA_SCHEMA, dataSchema);
        put(headers, AGGREGATE_SEQUENCE, Long.toString(event.sequence()));
        put(headers, POSITION, Long.toString(event.position()));
        STORY.forEach((header, key) ->
                Optional.ofNullable(event.metadata().get(key)).ifPresent(value -> put(headers, header, value)));
    }

    /** The type, without reading anything else. */
    public static Optional<String> type(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(TYPE)).map(CloudEvents::text);
    }

    /** Source and id, which no other event has; empty when one of them is missing. */
    static Optional<String> fact(Headers headers) {
        return source(headers)
                .flatMap(source -> Optional.ofNullable(headers.lastHeader(ID)).map(id -> source + "#" + text(id)));
    }

    static Optional<String> source(Headers headers) {
        return Optional.ofNullable(headers.lastHeader(SOURCE)).map(CloudEvents::text);
    }

    /**
     * Reads the attributes of an event that came in.
     *
     * @throws Unreadable when an attribute we need is missing or is not what it should be
     */
    public static Recorded read(String key, Headers headers, Object payload) {
        return new Recorded(
                payload,
                required(headers, ID),
                key,
                number(headers, AGGREGATE_SEQUENCE),
                number(headers, POSITION),
                logIdentity(headers),
                time(headers),
                story(headers));
    }

    static String logIdentity(Headers headers) {
        String source = required(headers, SOURCE);
        return source.substring(source.lastIndexOf('/') + 1);
    }

    /** What stands before the log's identity in {@code source}: whose log it is. */
    public static String origin(Headers headers) {
        String source = required(headers, SOURCE);
        return source.substring(0, Math.max(0, source.lastIndexOf('/')));
    }

    private static Map<String, String> story(Headers headers) {
        Map<String, String> story = new HashMap<>();
        STORY.forEach((header, key) ->
                Optional.ofNullable(headers.lastHeader(header)).ifPresent(value -> story.put(key, text(value))));
        return story;
    }

    private static Instant time(Headers headers) {
        String time = required(headers, TIME);
        try {
            return OffsetDateTime.parse(time).toInstant();
        } catch (DateTimeException e) {
            throw new Unreadable(TIME + " is no time: " + time);
        }
    }

    private static long number(Headers headers, String name) {
        String digits = required(headers, name);
        if (!digits.matches("\\d{1,18}")) {
            throw new Unreadable(name + " is no number: " + digits);
        }
        return Long.parseLong(digits);
    }

    private static String required(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            throw new Unreadable(name + " is missing");
        }
        return text(header);
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** A message nobody can make sense of, however often it is tried. */
    public static final class Unreadable extends RuntimeException {

        public Unreadable(String why) {
            super(why);
        }

        public Unreadable(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
