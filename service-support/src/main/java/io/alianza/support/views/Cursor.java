package io.alianza.support.views;

import io.alianza.support.model.FieldFault;
import io.alianza.support.model.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The last row of a page, as the caller hands it back: opaque to him, readable to us. */
record Cursor(@Nullable Object value, String rowId) {

    static Cursor at(RowQuery query, Document last) {
        Object value = query.sortBy()
                .map(field -> last.getEmbedded(Arrays.asList(field.split("\\.")), Object.class))
                .orElse(null);
        return new Cursor(value, last.getString("_id"));
    }

    String text() {
        JsonNode sorted = BsonTree.tree(new Document("value", value).append("rowId", rowId));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(RowFormat.json(sorted).getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(text);
            Document cursor = BsonTree.document(RowFormat.parsed(new String(json, StandardCharsets.UTF_8)));
            return new Cursor(cursor.get("value"), cursor.get("rowId", String.class));
        } catch (IllegalArgumentException | JacksonException | ClassCastException e) {
            throw Refusal.invalid(List.of(new FieldFault("/cursor", "cursor", null, "the cursor of the page before")));
        }
    }
}
