package io.alianza.eventstore.store;

import io.alianza.eventstore.LoggedCommit;
import io.alianza.eventstore.LoggedEvent;
import io.alianza.eventstore.commit.Conflict;
import io.alianza.eventstore.commit.Conflict.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the commit that has what a draft wants to be the first to have. Asked only after a duplicate. */
final class ConflictSearch {

    private final CommitCollection commits;

    ConflictSearch(CommitCollection commits) {
        this.commits = commits;
    }

    Optional<Conflict> of(EncodedDraft draft) {
        return byKey(draft).or(() -> byEventId(draft)).or(() -> bySequence(draft));
    }

    private Optional<Conflict> byKey(EncodedDraft draft) {
        return Optional.ofNullable(draft.key())
                .flatMap(commits::withKey)
                .map(other -> conflict(Kind.COMMIT_KEY, -1, other));
    }

    private Optional<Conflict> byEventId(EncodedDraft draft) {
        List<String> ids = draft.events().stream().map(LoggedEvent::id).toList();
        return commits.withAnyEvent(ids).map(other -> {
            Set<String> theirs =
                    new HashSet<>(other.events().stream().map(LoggedEvent::id).toList());
            return conflict(Kind.EVENT_ID, index(draft, event -> theirs.contains(event.id())), other);
        });
    }

    /** A stream's sequences have no gap, so a draft conflicts in a stream exactly when its first event of it does. */
    private Optional<Conflict> bySequence(EncodedDraft draft) {
        Set<String> seen = new HashSet<>();
        return draft.events().stream()
                .filter(event -> seen.add(event.aggregate()))
                .flatMap(first -> commits.slotWith(first.aggregate(), first.sequence()).stream()
                        .map(other -> conflict(Kind.AGGREGATE_SEQUENCE, index(draft, first::equals), other)))
                .findFirst();
    }

    private static int index(EncodedDraft draft, Predicate<LoggedEvent> wanted) {
        List<LoggedEvent> events = draft.events();
        int index = 0;
        while (index < events.size() - 1 && !wanted.test(events.get(index))) {
            index++;
        }
        return index;
    }

    private static Conflict conflict(Kind kind, int event, LoggedCommit other) {
        return new Conflict(kind, event, other.id(), other.number());
    }
}
