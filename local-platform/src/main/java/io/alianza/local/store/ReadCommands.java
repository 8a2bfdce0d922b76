package io.alianza.local.store;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Find and aggregate, answered in batches; what an aggregation matches and sorts by first is found by index. */
final class ReadCommands {

    private static final int FIRST_BATCH = 101;

    /** How drivers count; without a filter the answer is known without looking at a document. */
    private static final List<Document> COUNT =
            List.of(new Document("$group", new Document("_id", 1).append("n", new Document("$sum", 1))));

    private final StoreDatabase database;

    ReadCommands(StoreDatabase database) {
        this.database = database;
    }

    Document find(Document query) {
        var name = Fields.text(query, "find");
        var collection = database.existing(name);
        if (collection == null) {
            return Replies.firstBatch(database.namespace(name), List.of(), 0);
        }
        var answer = collection.find(
                Fields.documentOrEmpty(query, "filter"),
                Fields.documentOrNull(query, "sort"),
                Fields.number(query, "skip", 0),
                Fields.number(query, "limit", 0),
                Fields.documentOrNull(query, "projection"));
        return firstBatch(collection, answer, Fields.number(query, "batchSize", FIRST_BATCH), query.get("singleBatch"));
    }

    Document aggregate(Document query, DatabaseResolver databases) {
        var name = Fields.text(query, "aggregate");
        var pipeline = Aggregation.parse(query.get("pipeline"));
        var collection = database.existing(name);
        if (collection == null) {
            return Replies.firstBatch(database.namespace(name), List.of(), 0);
        }
        var filter = stage(pipeline, 0, "$match");
        var sort = filter == null ? stage(pipeline, 0, "$sort") : stage(pipeline, 1, "$sort");
        var rest = pipeline.subList((filter == null ? 0 : 1) + (sort == null ? 0 : 1), pipeline.size());
        if ((filter == null || filter.isEmpty()) && rest.equals(COUNT) && collection.count() > 0) {
            var counted = new Document("_id", 1).append("n", collection.count());
            return Replies.firstBatch(database.namespace(name), List.of(counted), 0);
        }
        var aggregation = Aggregation.fromPipeline(rest, databases, database, collection, NoopOplog.get());
        aggregation.validate(new Document("cursor", new Document()));
        var matched = collection.findCopies(filter == null ? new Document() : filter, sort, 0, 0, null);
        var results = aggregation.runStages(matched.stream());
        var answer = collection.answer(
                Found.of(results.stream().map(Found::workedOut).toList()), null);
        return firstBatch(
                collection,
                answer,
                Fields.number(Fields.documentOrEmpty(query, "cursor"), "batchSize", FIRST_BATCH),
                null);
    }

    private static @Nullable Document stage(List<Document> pipeline, int position, String name) {
        return position < pipeline.size() ? Fields.documentOrNull(pipeline.get(position), name) : null;
    }

    private Document firstBatch(StoreCollection collection, Answer answer, int size, @Nullable Object singleBatch) {
        // A size of zero asks for a cursor alone, as drivers do to learn early that a query is refused.
        var batch = size == 0 ? List.<Document>of() : answer.takeDocuments(size);
        var isOver = answer.isEmpty() || Utils.isTrue(singleBatch);
        if (!isOver) {
            collection.keepOpen(answer);
        }
        return Replies.firstBatch(collection.getFullName(), batch, isOver ? 0 : answer.getId());
    }
}
