package io.alianza.support.imports;

import io.alianza.support.commands.Commands;
import io.alianza.support.commands.Outcome;
import io.alianza.support.imports.mapping.Reading;
import io.alianza.support.imports.mapping.Reading.Misread;
import io.alianza.support.imports.mapping.Reading.Understood;
import io.alianza.support.imports.mapping.RowFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries out one batch: what is new goes into one commit, in the order of the file. A batch that was interrupted is run again as
 * a whole: ids are derived from source and key, so its commands meet the same streams, and what is there already is
 * reported as accepted then.
 */
final class BatchRunner {

    private final Commands commands;
    private final Supplier<String> logIdentity;

    BatchRunner(Commands commands, Supplier<String> logIdentity) {
        this.commands = commands;
        this.logIdentity = logIdentity;
    }

    /**
     * One entry per object, in order.
     *
     * @param again whether this batch may have been sent before
     * @param batch in which no key is twice
     */
    List<ReportEntry> run(Import work, ImportKind kind, Fingerprints fingerprints, List<Reading> batch, boolean again) {
        Map<String, Fingerprint> known = fingerprints.find(ids(kind, batch));
        String log = logIdentity.get();
        List<Candidate> fresh = new ArrayList<>();
        List<Decided> decided = new ArrayList<>();
        for (Reading reading : batch) {
            switch (reading) {
                case Misread misread -> decided.add(Decided.as(misread, ReportEntry.Outcome.REFUSED, misread.faults()));
                case Understood object -> {
                    Fingerprint own = Fingerprint.of(kind.kind(), object.row(), work.id(), log);
                    Optional<Decided> before = Optional.ofNullable(known.get(own.id()))
                            .filter(earlier -> earlier.log().equals(log))
                            .map(earlier -> compared(object, own, earlier));
                    decided.add(before.orElseGet(() -> {
                        Candidate candidate = Candidate.of(kind, object, own);
                        fresh.add(candidate);
                        return new Decided(candidate::entry);
                    }));
                }
            }
        }
        List<Candidate> willing = fresh.stream().filter(one -> !one.isRefused()).toList();
        if (!work.order().dryRun() && !willing.isEmpty()) {
            kind.prepare(willing.stream().map(Candidate::row).toList());
            send(willing, again);
        }
        fingerprints.keep(fresh.stream()
                .filter(one -> !one.isRefused())
                .map(Candidate::fingerprint)
                .toList());
        return decided.stream().map(one -> one.entry().get()).toList();
    }

    private static List<String> ids(ImportKind kind, List<Reading> batch) {
        List<String> ids = new ArrayList<>(batch.size());
        for (Reading reading : batch) {
            if (reading instanceof Understood object) {
                ids.add(Fingerprint.idOf(kind.kind(), object.row()));
            }
        }
        return ids;
    }

    private static Decided compared(Understood object, Fingerprint own, Fingerprint earlier) {
        if (own.sameOccurrence(earlier)) {
            return Decided.as(object, ReportEntry.Outcome.ACCEPTED, List.of());
        }
        if (own.sameContent(earlier)) {
            return Decided.as(object, ReportEntry.Outcome.UNCHANGED, List.of());
        }
        String expected = "what line " + earlier.line() + " of " + earlier.importId() + " says of the same key";
        RowFault fault = new RowFault(object.line(), "", own.differences(earlier), "", "different", expected);
        return Decided.as(object, ReportEntry.Outcome.DIFFERENT, List.of(fault));
    }

    private void send(List<Candidate> candidates, boolean again) {
        List<Object> all = new ArrayList<>();
        candidates.forEach(one -> all.addAll(one.commands()));
        List<Outcome> outcomes = commands.sendAll(all);
        int from = 0;
        for (Candidate one : candidates) {
            int to = from + one.commands().size();
            one.carriedOut(outcomes.subList(from, to), again);
            from = to;
        }
    }

    /** An entry of the report, known now or once the batch is sent. */
    private record Decided(Supplier<ReportEntry> entry) {

        static Decided as(Reading reading, ReportEntry.Outcome outcome, List<RowFault> faults) {
            ReportEntry entry = new ReportEntry(reading.line(), reading.key(), outcome, faults);
            return new Decided(() -> entry);
        }
    }
}
