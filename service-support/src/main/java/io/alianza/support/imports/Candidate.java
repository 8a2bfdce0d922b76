package io.alianza.support.imports;

import io.alianza.support.commands.Outcome;
import io.alianza.support.imports.mapping.Reading.Understood;
import io.alianza.support.imports.mapping.RowFault;
import io.alianza.support.model.Refusal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** An object that was understood and is new: what it would send, and what became of it. */
final class Candidate {

    private final Understood object;
    private final Fingerprint fingerprint;
    private final List<?> commands;
    private ReportEntry entry;

    private Candidate(Understood object, Fingerprint fingerprint, List<?> commands, ReportEntry entry) {
        this.object = object;
        this.fingerprint = fingerprint;
        this.commands = commands;
        this.entry = entry;
    }

    /** Asks the kind for the commands; a refusal leaves none. */
    static Candidate of(ImportKind kind, Understood object, Fingerprint fingerprint) {
        try {
            List<?> commands = List.copyOf(kind.commands(object.row()));
            return new Candidate(object, fingerprint, commands, entry(object, ReportEntry.Outcome.ACCEPTED, List.of()));
        } catch (Refusal refusal) {
            return new Candidate(object, fingerprint, List.of(), refused(object, refusal));
        }
    }

    /** @param again whether the batch was sent before: then what made no event now made it then */
    void carriedOut(List<Outcome> outcomes, boolean again) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Refused(Refusal refusal)) {
                entry = refused(object, refusal);
                return;
            }
        }
        if (!again && ImportKind.changedNothing(outcomes)) {
            entry = entry(object, ReportEntry.Outcome.UNCHANGED, List.of());
        }
    }

    private static ReportEntry refused(Understood object, Refusal refusal) {
        List<RowFault> faults = refusal.faults().stream().map(object::locate).toList();
        return entry(object, ReportEntry.Outcome.REFUSED, faults.isEmpty() ? List.of(whole(object, refusal)) : faults);
    }

    /** A rule about the object as a whole: its named facts say what it met. */
    private static RowFault whole(Understood object, Refusal refusal) {
        String facts = refusal.facts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + " " + fact.getValue())
                .collect(Collectors.joining(", "));
        return new RowFault(object.line(), "", "", "", refusal.code(), facts);
    }

    private static ReportEntry entry(Understood object, ReportEntry.Outcome outcome, List<RowFault> faults) {
        return new ReportEntry(object.line(), object.key(), outcome, faults);
    }

    boolean isRefused() {
        return entry.outcome() == ReportEntry.Outcome.REFUSED;
    }

    MappedRow row() {
        return object.row();
    }

    Fingerprint fingerprint() {
        return fingerprint;
    }

    List<?> commands() {
        return commands;
    }

    ReportEntry entry() {
        return entry;
    }
}
