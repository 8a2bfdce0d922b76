package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** I1 to I7, asked of a log that nobody writes any more and of all that was told on the way. */
final class Invariants {

    private final List<Doc> log;
    private final History history;
    private final Map<SimulatedDraft, Doc> places = new HashMap<>();
    private final List<String> violations = new ArrayList<>();

    private Invariants(List<Doc> log, History history) {
        this.log = log;
        this.history = history;
    }

    static List<String> violated(List<Doc> log, History history) {
        Invariants invariants = new Invariants(log, history);
        invariants.numbers();
        invariants.streams();
        invariants.outcomes();
        invariants.readings();
        return invariants.violations;
    }

    private void violated(String invariant, String what) {
        violations.add(invariant + ": " + what);
    }

    private void numbers() {
        Instant recorded = Instant.MIN;
        Instant latest = Instant.MIN;
        long expected = 0;
        for (Doc doc : log) {
            if (doc.number() != expected++) {
                violated("I2", "expected commit " + (expected - 1) + ", found " + doc.number());
                return;
            }
            if (doc.recorded().isBefore(recorded) || doc.latest().isBefore(latest)) {
                violated("I2", "times of commit " + doc.number() + " go back");
            }
            recorded = doc.recorded();
            latest = doc.latest();
            if (places.put(doc.draft(), doc) != null) {
                violated("I4", "a commit is there twice, again as " + doc.number());
            }
        }
    }

    private void streams() {
        Map<Integer, Integer> next = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Doc doc : log) {
            for (SimulatedDraft.Event event : doc.draft().events()) {
                if (next.merge(event.aggregate(), 1, Integer::sum) != event.sequence() + 1) {
                    violated("I3", "stream " + event.aggregate() + " has " + event.sequence() + " in " + doc.number());
                }
                if (!ids.add(event.id())) {
                    violated("I3", "event " + event.id() + " is there twice");
                }
            }
            if (doc.draft().key() != null && !keys.add(doc.draft().key())) {
                violated("I6", "key " + doc.draft().key() + " is there twice");
            }
        }
    }

    private void outcomes() {
        history.outcomes.forEach((draft, told) -> told.forEach(outcome -> {
            Doc place = places.get(draft);
            switch (outcome) {
                case Outcome.Stored stored -> {
                    if (place == null) {
                        violated("I1", "acknowledged as commit " + stored.number() + " but gone");
                    } else if (place.number() != stored.number()
                            || !place.recorded().equals(stored.recorded())) {
                        violated("I1", "acknowledged as " + stored + " but is " + place);
                    }
                }
                case Outcome.Refused refused
                when place != null ->
                    violated("I6", "refused for " + refused.conflict() + " but is commit " + place.number());
                case Outcome.NotSent sent
                when place != null -> violated("I6", "not sent, it was said, but is commit " + place.number());
                default -> {}
            }
        }));
    }

    /** Every reader saw the log from its start, each commit once, in order; so a fold over what it saw equals a rebuild (I7). */
    private void readings() {
        List<Doc> commits = log.subList(Math.min(1, log.size()), log.size());
        for (List<Doc> reading : history.readings) {
            if (!reading.equals(commits.subList(0, Math.min(reading.size(), commits.size())))) {
                violated("I5", "a reader saw " + numbers(reading) + " of " + numbers(commits));
            } else if (reading.size() < commits.size()) {
                violated("I5", "a reader stopped at " + reading.size() + " of " + commits.size());
            } else if (fold(reading) != fold(commits)) {
                violated("I7", "the live projection differs from a rebuild");
            }
        }
    }

    private static long fold(List<Doc> docs) {
        long state = 0;
        for (Doc doc : docs) {
            for (SimulatedDraft.Event event : doc.draft().events()) {
                state = 31 * state + event.id() + 7L * event.aggregate();
            }
        }
        return state;
    }

    private static List<Long> numbers(List<Doc> docs) {
        return docs.stream().map(Doc::number).toList();
    }
}
