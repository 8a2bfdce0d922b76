package io.alianza.eventstore;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** Turns commits into the messages that handlers get: upcast, with recorded time and log identity. */
final class CommitReader {

    private final String identity;
    private final Serializer serializer;
    private final EventUpcaster upcasters;

    CommitReader(String identity, Serializer serializer, EventUpcaster upcasters) {
        this.identity = identity;
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    List<TrackedEventMessage<?>> messages(LoggedCommit commit) {
        Map<String, String> metaData = LogMetaData.of(commit, identity);
        Stream<AxonEntry> entries = IntStream.range(0, commit.events().size())
                .mapToObj(offset -> AxonEntry.of(commit.events().get(offset), commit.position(offset)));
        return EventUtils.upcastAndDeserializeTrackedEvents(entries, serializer, upcasters)
                .<TrackedEventMessage<?>>map(message -> (TrackedEventMessage<?>) message.andMetaData(metaData))
                .toList();
    }
}
