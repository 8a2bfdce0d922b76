package io.alianza.local.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the fields of a command, and refuses it when one is missing or of another type. */
final class Fields {

    private Fields() {}

    static String text(Document document, String field) {
        return required(document, field, String.class);
    }

    static int number(Document document, String field) {
        return required(document, field, Number.class).intValue();
    }

    static int number(Document document, String field, int otherwise) {
        return document.containsKey(field) ? number(document, field) : otherwise;
    }

    static Document document(Document document, String field) {
        return required(document, field, Document.class);
    }

    static @Nullable Document documentOrNull(Document document, String field) {
        return document.get(field) == null ? null : document(document, field);
    }

    static Document documentOrEmpty(Document document, String field) {
        return document.get(field) == null ? new Document() : document(document, field);
    }

    @SuppressWarnings("unchecked")
    static List<Document> documents(Document document, String field) {
        return document.get(field) == null ? List.of() : required(document, field, List.class);
    }

    private static <T> T required(Document document, String field, Class<T> type) {
        var value = document.get(field);
        if (!type.isInstance(value)) {
            throw new FailedToParseException("The field '" + field + "' must be there and be a "
                    + type.getSimpleName().toLowerCase(Locale.ROOT));
        }
        return type.cast(value);
    }
}
