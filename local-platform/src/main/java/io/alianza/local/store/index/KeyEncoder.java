package io.alianza.local.store.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes a value so that comparing the bytes compares the values, in MongoDB's order: first by type, all numbers being
 * one type, then by value. No encoding is the beginning of another, so encodings can follow one another in a key.
 */
final class KeyEncoder {

    private static final int LITTLE = 0;
    private static final int SUBTYPE_GENERIC = 0;
    private static final int SUBTYPE_LEGACY_UUID = 3;
    private static final int SUBTYPE_UUID = 4;

    private KeyEncoder() {}

    static Bytes encode(@Nullable Object value) {
        var out = new ByteWriter();
        encode(value, out);
        return out.toBytes();
    }

    static void encode(@Nullable Object value, ByteWriter out) {
        out.write(KeyType.of(value).code());
        switch (value) {
            case null -> {}
            case Missing missing -> {}
            case EmptyArray empty -> {}
            case MinKey min -> {}
            case MaxKey max -> {}
            case Number number -> NumberEncoder.encode(number, out);
            case String text -> encodeText(text, out);
            case Document document -> encodeDocument(document, out);
            case Collection<?> list -> encodeList(list, out);
            case BinData data -> encodeBinary(SUBTYPE_GENERIC, data.getData(), out);
            case UUID uuid -> encodeBinary(SUBTYPE_UUID, bytes(uuid), out);
            case LegacyUUID uuid -> encodeBinary(SUBTYPE_LEGACY_UUID, bytes(uuid.getUuid()), out);
            case ObjectId id -> out.write(id.toByteArray());
            case Boolean flag -> out.write(flag ? 1 : 0);
            case Instant time -> out.writeLong(time.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> out.writeLong(timestamp.getValue());
            case BsonRegularExpression regex -> encodeText(regex.toString(), out);
            default -> throw new IllegalArgumentException("Cannot be indexed: " + value.getClass());
        }
    }

    /** UTF-8, in which zero is written as 00 FF and the end as 00 00, so that a prefix comes before its continuation. */
    private static void encodeText(String text, ByteWriter out) {
        encodeTextWithoutEnd(text, out);
        out.write(LITTLE).write(LITTLE);
    }

    private static void encodeTextWithoutEnd(String text, ByteWriter out) {
        for (var b : text.getBytes(UTF_8)) {
            out.write(b);
            if (b == 0) {
                out.write(0xFF);
            }
        }
    }

    /** The beginning that all texts with this prefix share. */
    static Bytes encodeTextPrefix(String prefix) {
        var out = new ByteWriter().write(KeyType.STRING.code());
        encodeTextWithoutEnd(prefix, out);
        return out.toBytes();
    }

    /** Field by field: type, name, value. The end is below every type. */
    private static void encodeDocument(Document document, ByteWriter out) {
        document.forEach((name, value) -> {
            out.write(KeyType.of(value).code());
            encodeText(name, out);
            encode(value, out);
        });
        out.write(LITTLE);
    }

    private static void encodeList(Collection<?> list, ByteWriter out) {
        list.forEach(value -> encode(value, out));
        out.write(LITTLE);
    }

    private static void encodeBinary(int subtype, byte[] data, ByteWriter out) {
        out.write(data.length >>> 24)
                .write(data.length >>> 16)
                .write(data.length >>> 8)
                .write(data.length)
                .write(subtype)
                .write(data);
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
