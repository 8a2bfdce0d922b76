package io.alianza.support.imports;

import io.alianza.support.imports.Import.Progress;
import io.alianza.support.imports.Import.Tally;
import io.alianza.support.imports.mapping.MappedFile;
import io.alianza.support.imports.mapping.Mapping;
import io.alianza.support.imports.mapping.MappingReader;
import io.alianza.support.imports.mapping.Reading;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One run through a file, from where the last one ended. */
final class ImportRun {

    private final ImportStore store;
    private final BatchRunner runner;
    private final ImportKind kind;
    private final Import work;
    private final String owner;

    ImportRun(ImportStore store, BatchRunner runner, ImportKind kind, Import work, String owner) {
        this.store = store;
        this.runner = runner;
        this.kind = kind;
        this.work = work;
        this.owner = owner;
    }

    /**
     * Until the end of the file, or until it shall stop; then false.
     *
     * @throws LeaseLost when another worker has taken over
     */
    boolean toTheEnd(BooleanSupplier goOn) {
        Mapping mapping = MappingReader.read(work.order().mapping());
        try (CountedBytes bytes = new CountedBytes(store.uploads().open(work.id(), Uploads.FILE));
                MappedFile file = MappedFile.open(
                        mapping, kind, bytes, name -> store.uploads().open(work.id(), name))) {
            Batches batches = new Batches(file);
            Fingerprints fingerprints = fingerprints();
            Progress progress = work.progress();
            batches.pass(progress.objects());
            boolean again = work.startedAt().isPresent();
            for (List<Reading> batch = batches.next(); !batch.isEmpty(); batch = batches.next()) {
                List<ReportEntry> entries = runner.run(work, kind, fingerprints, batch, again);
                again = false;
                store.reports().write(work.id(), progress.batches(), entries);
                Progress next = next(progress, entries, file, bytes);
                store.imports().advance(work.id(), owner, progress, next);
                progress = next;
                if (!goOn.getAsBoolean()) {
                    return false;
                }
            }
            store.imports().advance(work.id(), owner, progress, next(progress, List.of(), file, bytes));
            return true;
        }
    }

    private Fingerprints fingerprints() {
        return work.order().dryRun() ? Fingerprints.remembering(store.fingerprints()) : store.fingerprints();
    }

    private static Progress next(Progress before, List<ReportEntry> entries, MappedFile file, CountedBytes bytes) {
        Tally tally = before.tally().withSkipped(file.skipped());
        for (ReportEntry entry : entries) {
            tally = tally.plus(entry.outcome());
        }
        int batches = entries.isEmpty() ? before.batches() : before.batches() + 1;
        return new Progress(batches, before.objects() + entries.size(), file.rows(), bytes.count(), tally);
    }

    /** Another worker carries on; what this one did meanwhile is done again by it, to the same effect. */
    static final class LeaseLost extends RuntimeException {
        LeaseLost(String importId) {
            super("another worker has taken over " + importId);
        }
    }
}
