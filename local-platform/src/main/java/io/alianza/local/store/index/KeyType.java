package io.alianza.local.store.index;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types in MongoDB's order. Codes leave 00 for the end of a list and FF free, and have a successor each. */
enum KeyType {
    MIN_KEY(0x10),
    EMPTY_ARRAY(0x18),
    NULL(0x20),
    NUMBER(0x28),
    STRING(0x30),
    DOCUMENT(0x38),
    ARRAY(0x40),
    BINARY(0x48),
    OBJECT_ID(0x50),
    BOOLEAN(0x58),
    DATE(0x60),
    TIMESTAMP(0x68),
    REGEX(0x70),
    MAX_KEY(0x78);

    private final int code;

    KeyType(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static KeyType of(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case EmptyArray empty -> EMPTY_ARRAY;
            case MinKey min -> MIN_KEY;
            case MaxKey max -> MAX_KEY;
            case Number number -> NUMBER;
            case String text -> STRING;
            case Document document -> DOCUMENT;
            case Collection<?> list -> ARRAY;
            case BinData data -> BINARY;
            case UUID uuid -> BINARY;
            case LegacyUUID uuid -> BINARY;
            case ObjectId id -> OBJECT_ID;
            case Boolean flag -> BOOLEAN;
            case Instant time -> DATE;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression regex -> REGEX;
            default -> throw new IllegalArgumentException("Cannot be indexed: " + value.getClass());
        };
    }
}
