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
        var collection = database.existingOrNew(Fields.text(command, "insert"));
        var documents = Fields.documents(command, "documents");
        // The whole batch at once, so that no reader sees a later document of it without the earlier.
        var errors = collection.insertDocuments(documents, isOrdered(command));
        var done = isOrdered(command) && !errors.isEmpty()
                ? Fields.number(errors.getFirst(), "index")
                : documents.size() - errors.size();
        return reply(new Document("n", done), errors);
    }

    /** Each by mongo-java-server's own command, which knows array filters but does not stop at an error. */
    Document update(Document command, UnaryOperator<Document> single) {
        var updates = Fields.documents(command, "updates");
        var result = new Document("n", 0).append("nModified", 0);
        var upserted = new ArrayList<Document>();
        var errors = new ArrayList<Document>();
        for (var i = 0; i < updates.size() && (errors.isEmpty() || !isOrdered(command)); i++) {
            var index = i;
            var done = single.apply(
                    new Document("update", command.get("update")).append("updates", List.of(updates.get(i))));
            add(result, "n", Fields.number(done, "n"));
            add(result, "nModified", Fields.number(done, "nModified"));
            Fields.documents(done, "upserted").forEach(each -> upserted.add(each.append("index", index)));
            Fields.documents(done, "writeErrors").forEach(each -> errors.add(each.append("index", index)));
        }
        if (!upserted.isEmpty()) {
            result.append("upserted", upserted);
        }
        return reply(result, errors);
    }

    Document delete(Document command) {
        var collection = database.existing(Fields.text(command, "delete"));
        var deletes = Fields.documents(command, "deletes");
        var result = new Document("n", 0);
        if (collection == null) {
            return reply(result, List.of());
        }
        for (var delete : deletes) {
            var limit = Fields.number(delete, "limit");
            add(result, "n", collection.deleteDocuments(Fields.document(delete, "q"), limit));
        }
        return reply(result, List.of());
    }

    private static void add(Document result, String name, int more) {
        result.put(name, Fields.number(result, name) + more);
    }

    private static boolean isOrdered(Document command) {
        return !command.containsKey("ordered") || Utils.isTrue(command.get("ordered"));
    }

    private static Document reply(Document result, List<Document> errors) {
        if (!errors.isEmpty()) {
            result.append("writeErrors", errors);
        }
        return Replies.ok(result);
    }
}
