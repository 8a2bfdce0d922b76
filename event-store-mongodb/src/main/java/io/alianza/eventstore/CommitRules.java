package io.alianza.eventstore;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;

/** What a commit must be in itself. The store's unique indexes compare documents with each other, not events within one. */
final class CommitRules {

    private CommitRules() {}

    static void verify(List<LoggedEvent> events) {
        if (events.size() > Position.EVENTS_PER_COMMIT) {
            throw CommitTooLargeException.events(events.size());
        }
        Set<String> ids = new HashSet<>();
        Map<String, Long> streams = new HashMap<>();
        for (int index = 0; index < events.size(); index++) {
            LoggedEvent event = events.get(index);
            if (!ids.add(event.id())) {
                throw new DuplicateEventException(index, "event " + event.id() + " is in this commit twice");
            }
            verifySequence(index, event, streams.put(event.aggregate(), event.sequence()));
        }
    }

    private static void verifySequence(int index, LoggedEvent event, @Nullable Long before) {
        if (before == null || event.sequence() == before + 1) {
            return;
        }
        if (event.sequence() <= before) {
            throw new DuplicateEventException(
                    index, "sequence " + event.sequence() + " of " + event.aggregate() + " is in this commit twice");
        }
        throw new EventStoreException("sequence " + event.sequence() + " of " + event.aggregate() + " follows " + before
                + " in this commit: a stream has no gap");
    }
}
