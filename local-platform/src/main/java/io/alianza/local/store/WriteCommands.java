package io.alianza.local.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Insert, update and delete. An ordered batch stops at its first error, and the reply counts what was done. */
final class WriteCommands {

    private final StoreDatabase database;

    WriteCommands(StoreDatabase database) {
        this.database = database;
    }

    Document insert(Document command) {
        var collection = database.existingOrNew(command.get("insert").toString());
        var documents = list(command, "documents");
        // The whole batch at once, so that no reader sees a later document of it without the earlier.
        var errors = collection.insertDocuments(documents, isOrdered(command));
        var done = isOrdered(command) && !errors.isEmpty()
                ? (int) errors.getFirst().get("index")
                : documents.size() - errors.size();
        return reply(new Document("n", done), errors);
    }

    /** Each by mongo-java-server's own command, which knows array filters but does not stop at an error. */
    Document update(Document command, UnaryOperator<Document> single) {
        var updates = list(command, "updates");
        var result = new Document("n", 0).append("nModified", 0);
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        for (var i = 0; i < updates.size() && (errors.isEmpty() || !isOrdered(command)); i++) {
            var index = i;
            var done = single.apply(
                    new Document("update", command.get("update")).append("updates", List.of(updates.get(i))));
            add(result, "n", done.get("n"));
            add(result, "nModified", done.get("nModified"));
            list(done, "upserted").forEach(each -> upserted.add(each.append("index", index)));
            list(done, "writeErrors").forEach(each -> errors.add(each.append("index", index)));
        }
        if (!upserted.isEmpty()) {
            result.append("upserted", upserted);
        }
        return reply(result, errors);
    }

    Document delete(Document command) {
        var collection = database.existing(command.get("delete").toString());
        var deletes = list(command, "deletes");
        var result = new Document("n", 0);
        if (collection == null) {
            return reply(result, List.of());
        }
        for (var delete : deletes) {
            var limit = ((Number) delete.get("limit")).intValue();
            add(result, "n", collection.deleteDocuments((Document) delete.get("q"), limit));
        }
        return reply(result, List.of());
    }

    private static void add(Document result, String name, Object more) {
        result.put(name, (int) result.get(name) + ((Number) more).intValue());
    }

    private static boolean isOrdered(Document command) {
        return !command.containsKey("ordered") || Utils.isTrue(command.get("ordered"));
    }

    @SuppressWarnings("unchecked")
    private static List<Document> list(Document command, String name) {
        return (List<Document>) command.getOrDefault(name, List.of());
    }

    private static Document reply(Document result, List<Document> errors) {
        if (!errors.isEmpty()) {
            result.append("writeErrors", errors);
        }
        return Replies.ok(result);
    }
}
