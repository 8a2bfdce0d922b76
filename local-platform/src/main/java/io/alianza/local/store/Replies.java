package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;

/** The shapes of MongoDB's replies. */
final class Replies {

    private static final int UNKNOWN_ERROR = 8;

    private Replies() {}

    static Document ok() {
        return ok(new Document());
    }

    static Document ok(Document reply) {
        return reply.append("ok", 1.0);
    }

    static Document firstBatch(String namespace, List<Document> documents, long cursor) {
        return ok(new Document(
                "cursor", new Document("id", cursor).append("ns", namespace).append("firstBatch", documents)));
    }

    static Document error(MongoServerException refused) {
        var reply = new Document("ok", 0.0).append("errmsg", refused.getMessageWithoutErrorCode());
        if (refused instanceof MongoServerError error) {
            return reply.append("code", error.getCode()).append("codeName", error.getCodeName());
        }
        return reply.append("code", UNKNOWN_ERROR).append("codeName", "UnknownError");
    }
}
