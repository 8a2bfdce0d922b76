package io.alianza.support.imports;

import java.time.Instant;
import java.util.Optional;

/**
 * One import, as it stands.
 *
 * @param id typed prefix and UUID, may be given by the caller
 * @param order what was asked for; never changes
 * @param state how far it is
 * @param progress what is done
 * @param createdAt when it was accepted
 * @param startedAt when work on it began
 * @param finishedAt when it was over
 * @param remark why it waits, or why it failed, as a sentence
 */
record Import(
        String id,
        Order order,
        State state,
        Progress progress,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt,
        Optional<String> remark) {

    static final String PREFIX = "import";

    static Import accepted(String id, Order order, Instant now) {
        return new Import(
                id, order, State.WAITING, Progress.NONE, now, Optional.empty(), Optional.empty(), Optional.empty());
    }

    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * What was asked for.
     *
     * @param kind what the rows are
     * @param source system the file comes from
     * @param dryRun whether nothing is to be sent
     * @param fileName as the caller calls it
     * @param bytes size of the file
     * @param fingerprint hash of file, mapping and look-ups: tells a repeated request from another one under the same id
     * @param mapping the mapping file
     * @param requestedBy user or client
     */
    record Order(
            String kind,
            String source,
            boolean dryRun,
            String fileName,
            long bytes,
            String fingerprint,
            String mapping,
            String requestedBy) {}

    /**
     * What is done.
     *
     * @param batches commits, each with its page of the report
     * @param objects of the file, whatever became of them
     * @param rows read so far
     * @param bytesRead of the file
     * @param tally what became of the objects
     */
    record Progress(int batches, long objects, long rows, long bytesRead, Tally tally) {

        static final Progress NONE = new Progress(0, 0, 0, 0, Tally.NONE);
    }

    /** Objects by what became of them, and rows left out. */
    record Tally(long accepted, long unchanged, long different, long refused, long skippedRows) {

        static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        Tally plus(ReportEntry.Outcome outcome) {
            return switch (outcome) {
                case ACCEPTED -> new Tally(accepted + 1, unchanged, different, refused, skippedRows);
                case UNCHANGED -> new Tally(accepted, unchanged + 1, different, refused, skippedRows);
                case DIFFERENT -> new Tally(accepted, unchanged, different + 1, refused, skippedRows);
                case REFUSED -> new Tally(accepted, unchanged, different, refused + 1, skippedRows);
            };
        }

        Tally withSkipped(long rows) {
            return new Tally(accepted, unchanged, different, refused, rows);
        }
    }
}
