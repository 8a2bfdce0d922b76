package io.alianza.support.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.alianza.support.imports.mapping.RowFault;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bson.Document;

/** Reports, a page per batch: written again with the same content when a batch is run again. */
final class Reports {

    private static final Duration KEPT = Duration.ofDays(90);

    private final MongoCollection<Document> pages;
    private final Clock clock;

    Reports(MongoDatabase database, Clock clock) {
        this.pages = database.getCollection("import-reports");
        this.clock = clock;
        pages.createIndex(Indexes.ascending("import", "page"));
    }

    /** A page of a report. */
    record Page(int number, List<ReportEntry> entries) {}

    void write(String importId, int number, List<ReportEntry> entries) {
        String id = String.format(Locale.ROOT, "%s/%06d", importId, number);
        Document page = new Document("_id", id)
                .append("import", importId)
                .append("page", number)
                .append("at", Date.from(clock.instant()))
                .append("entries", entries.stream().map(Reports::document).toList());
        pages.replaceOne(eq("_id", id), page, new ReplaceOptions().upsert(true));
    }

    /** From a page on; the caller closes it. */
    Stream<Page> from(String importId, int number) {
        MongoCursor<Document> cursor = pages.find(and(eq("import", importId), gte("page", number)))
                .sort(Sorts.ascending("import", "page"))
                .cursor();
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .map(Reports::page)
                .onClose(cursor::close);
    }

    /** Reports hold values of the file; they are not kept for ever. */
    void deleteOld() {
        pages.deleteMany(lt("at", Date.from(clock.instant().minus(KEPT))));
    }

    private static Document document(ReportEntry entry) {
        return new Document("line", entry.line())
                .append("key", entry.key())
                .append("outcome", entry.outcome().name())
                .append("faults", entry.faults().stream().map(Reports::document).toList());
    }

    private static Document document(RowFault fault) {
        return new Document("line", fault.line())
                .append("column", fault.column())
                .append("field", fault.field())
                .append("value", fault.value())
                .append("code", fault.code())
                .append("expected", fault.expected());
    }

    private static Page page(Document document) {
        return new Page(
                document.getInteger("page"),
                document.getList("entries", Document.class).stream()
                        .map(Reports::entry)
                        .toList());
    }

    private static ReportEntry entry(Document document) {
        return new ReportEntry(
                document.getLong("line"),
                document.getString("key"),
                ReportEntry.Outcome.valueOf(document.getString("outcome")),
                document.getList("faults", Document.class).stream()
                        .map(Reports::fault)
                        .toList());
    }

    private static RowFault fault(Document document) {
        return new RowFault(
                document.getLong("line"),
                document.getString("column"),
                document.getString("field"),
                document.getString("value"),
                document.getString("code"),
                document.getString("expected"));
    }
}
