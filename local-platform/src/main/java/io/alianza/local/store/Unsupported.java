package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this store does not do is refused: to ignore it would be to answer something else than was asked. */
final class Unsupported {

    private static final int NOT_SUPPORTED = 115;

    private Unsupported() {}

    static void refuse(Document command) {
        refuseCollation(command);
        Fields.documents(command, "deletes").forEach(Unsupported::refuseCollation);
        for (var update : Fields.documents(command, "updates")) {
            refuseCollation(update);
            refusePipeline(update.get("u"));
        }
        refusePipeline(command.get("update"));
    }

    private static void refusePipeline(@Nullable Object update) {
        if (update instanceof List<?>) {
            throw refused("An update by a pipeline");
        }
    }

    /** Indexes go up or down; hashed, text and geo are none of it. */
    static void refuseIndex(Document description) {
        refuseCollation(description);
        Fields.document(description, "key").forEach((field, direction) -> {
            if (!(direction instanceof Number)) {
                throw refused("An index of kind " + direction);
            }
        });
    }

    private static void refuseCollation(Document part) {
        if (part.get("collation") instanceof Document collation && !"simple".equals(collation.get("locale"))) {
            throw refused("A collation");
        }
    }

    private static MongoServerError refused(String what) {
        return new MongoServerError(
                NOT_SUPPORTED, "CommandNotSupported", what + " is not supported by the embedded store");
    }
}
