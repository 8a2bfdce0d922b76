package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What callers asked for, what they were told, and what readers saw. */
final class History {

    /** Every draft with the first thing its caller was told; nothing when the process died before. */
    final Map<SimulatedDraft, List<Outcome>> outcomes = new HashMap<>();
    /** Per reading process what it was handed, in that order. */
    final List<List<Doc>> readings = new ArrayList<>();

    void submitted(SimulatedDraft draft) {
        outcomes.put(draft, new ArrayList<>());
    }

    void told(Outcome outcome) {
        List<Outcome> told = outcomes.get((SimulatedDraft) outcome.draft());
        if (told != null) {
            told.add(outcome);
        }
    }

    List<Outcome> told(SimulatedDraft draft) {
        return outcomes.getOrDefault(draft, List.of());
    }

    List<Doc> newReading() {
        List<Doc> reading = new ArrayList<>();
        readings.add(reading);
        return reading;
    }
}
