package io.alianza.support.imports;

import io.alianza.support.imports.Import.Tally;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * An import as the API shows it.
 *
 * @param state waiting, running, done, failed
 * @param percent of the file that was read
 * @param remark why it does not go on for now, or why it failed
 */
record ImportAnswer(
        String id,
        String kind,
        String source,
        boolean dryRun,
        String fileName,
        String state,
        int percent,
        long rows,
        long objects,
        Tally result,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<String> remark) {

    static ImportAnswer of(Import one) {
        return new ImportAnswer(
                one.id(),
                one.order().kind(),
                one.order().source(),
                one.order().dryRun(),
                one.order().fileName(),
                one.state().name().toLowerCase(Locale.ROOT),
                percent(one),
                one.progress().rows(),
                one.progress().objects(),
                one.progress().tally(),
                one.createdAt(),
                one.startedAt(),
                one.finishedAt(),
                one.remark());
    }

    private static int percent(Import one) {
        if (one.state() == Import.State.DONE) {
            return 100;
        }
        long bytes = one.order().bytes();
        return bytes == 0 ? 0 : (int) Math.min(99, 100 * one.progress().bytesRead() / bytes);
    }
}
