package io.alianza.support.imports;

import io.alianza.support.imports.Import.Order;
import io.alianza.support.imports.Import.Progress;
import io.alianza.support.imports.Import.State;
import io.alianza.support.imports.Import.Tally;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/** An import as a document. */
final class ImportDocuments {

    private ImportDocuments() {}

    static Document write(Import one) {
        Order order = one.order();
        Document asked = new Document("kind", order.kind())
                .append("source", order.source())
                .append("dryRun", order.dryRun())
                .append("fileName", order.fileName())
                .append("bytes", order.bytes())
                .append("fingerprint", order.fingerprint())
                .append("mapping", order.mapping())
                .append("requestedBy", order.requestedBy());
        return new Document("_id", one.id())
                .append("order", asked)
                .append("state", one.state().name())
                .append("progress", write(one.progress()))
                .append("createdAt", Date.from(one.createdAt()));
    }

    static Document write(Progress progress) {
        Tally tally = progress.tally();
        return new Document("batches", progress.batches())
                .append("objects", progress.objects())
                .append("rows", progress.rows())
                .append("bytesRead", progress.bytesRead())
                .append("accepted", tally.accepted())
                .append("unchanged", tally.unchanged())
                .append("different", tally.different())
                .append("refused", tally.refused())
                .append("skippedRows", tally.skippedRows());
    }

    static Import read(Document document) {
        return new Import(
                document.getString("_id"),
                order(document.get("order", Document.class)),
                State.valueOf(document.getString("state")),
                progress(document.get("progress", Document.class)),
                document.getDate("createdAt").toInstant(),
                instant(document, "startedAt"),
                instant(document, "finishedAt"),
                Optional.ofNullable(document.getString("remark")));
    }

    private static Order order(Document asked) {
        return new Order(
                asked.getString("kind"),
                asked.getString("source"),
                asked.getBoolean("dryRun"),
                asked.getString("fileName"),
                asked.getLong("bytes"),
                asked.getString("fingerprint"),
                asked.getString("mapping"),
                asked.getString("requestedBy"));
    }

    private static Progress progress(Document done) {
        Tally tally = new Tally(
                done.getLong("accepted"),
                done.getLong("unchanged"),
                done.getLong("different"),
                done.getLong("refused"),
                done.getLong("skippedRows"));
        return new Progress(
                done.getInteger("batches"),
                done.getLong("objects"),
                done.getLong("rows"),
                done.getLong("bytesRead"),
                tally);
    }

    private static Optional<Instant> instant(Document document, String field) {
        return Optional.ofNullable(document.getDate(field)).map(Date::toInstant);
    }
}
