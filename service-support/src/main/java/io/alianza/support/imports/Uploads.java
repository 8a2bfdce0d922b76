package io.alianza.support.imports;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Uploaded files in pieces, so that any instance can work on them, after any restart. */
final class Uploads {

    /** Name of the main file among the files of an import; no look-up can be called so, its name would be empty. */
    static final String FILE = "";

    private static final int PIECE = 1 << 20;

    private final MongoCollection<Document> pieces;

    Uploads(MongoDatabase database) {
        this.pieces = database.getCollection("import-files");
        pieces.createIndex(Indexes.ascending("import"), new IndexOptions().name("import"));
    }

    /** Writes or writes again; returns the size. */
    long write(String importId, String name, InputStream content, Instant now) {
        long size = 0;
        try {
            int number = 0;
            for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                String id = id(importId, name, number++);
                pieces.replaceOne(
                        eq("_id", id),
                        new Document("_id", id)
                                .append("import", importId)
                                .append("at", Date.from(now))
                                .append("data", new Binary(piece)),
                        new ReplaceOptions().upsert(true));
                size += piece.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return size;
    }

    InputStream open(String importId, String name) {
        return new Pieces(importId, name);
    }

    void delete(String importId) {
        pieces.deleteMany(eq("import", importId));
    }

    /** Pieces of imports that were never accepted, or are over: a crash between two writes leaves them. */
    void deleteOrphans(Instant writtenBefore, Collection<String> unfinished) {
        pieces.deleteMany(and(lt("at", Date.from(writtenBefore)), nin("import", unfinished)));
    }

    private static String id(String importId, String name, int number) {
        return String.format(Locale.ROOT, "%s/%s/%06d", importId, name, number);
    }

    /** Reads piece after piece; one is in memory at a time. */
    private final class Pieces extends InputStream {

        private final String importId;
        private final String name;
        private int number;
        private byte[] piece = {};
        private int at;

        Pieces(String importId, String name) {
            this.importId = importId;
            this.name = name;
        }

        @Override
        public int read() {
            return fill() ? piece[at++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (!fill()) {
                return -1;
            }
            int some = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, target, offset, some);
            at += some;
            return some;
        }

        private boolean fill() {
            if (at < piece.length) {
                return true;
            }
            @Nullable
            Document next = pieces.find(eq("_id", id(importId, name, number))).first();
            if (next == null) {
                return false;
            }
            number++;
            piece = next.get("data", Binary.class).getData();
            at = 0;
            return true;
        }
    }
}
