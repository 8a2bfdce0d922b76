package io.alianza.local.store;

import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.alianza.local.store.index.OrderedIndex;
import io.netty.channel.Channel;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A database: mongo-java-server's commands, and in their place ours where they answer other than MongoDB. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Long> {

    private final Heaps heaps;
    private final Statistics statistics;
    private final WriteCommands writes = new WriteCommands(this);
    private final ReadCommands reads = new ReadCommands(this);

    private boolean opening = true;

    /** The description of the index that is being made: mongo-java-server hands on only a part of it. */
    private @Nullable Document indexInMaking;

    StoreDatabase(String name, CursorRegistry cursors, Heaps heaps, Statistics statistics) {
        super(name, cursors);
        this.heaps = heaps;
        this.statistics = statistics;
        initializeNamespacesAndIndexes();
        opening = false;
        heaps.names().stream()
                .filter(namespace ->
                        Utils.getDatabaseNameFromFullName(namespace).equals(name))
                .map(Utils::getCollectionNameFromFullName)
                .map(this::existing)
                .filter(Objects::nonNull)
                .forEach(StoreCollection::opened);
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Unsupported.refuse(query);
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> reads.find(query);
            case "aggregate" -> reads.aggregate(query, databases);
            case "insert" -> writes.insert(query);
            case "update" ->
                writes.update(query, single -> super.handleCommand(channel, command, single, databases, oplog));
            case "delete" -> writes.delete(query);
            case "drop" -> drop(Fields.text(query, command));
            case "dropindexes" -> dropIndexes(query);
            case "listcollections" -> filtered(super.handleCommand(channel, command, query, databases, oplog), query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    @Nullable
    StoreCollection existing(String collection) {
        return (StoreCollection) resolveCollection(collection, false);
    }

    StoreCollection existingOrNew(String collection) {
        return (StoreCollection) resolveOrCreateCollection(collection);
    }

    String namespace(String collection) {
        return getFullCollectionNamespace(collection);
    }

    @Override
    protected StoreCollection openOrCreateCollection(String collection, CollectionOptions options) {
        // What the store asks itself, once a minute for instance, is not what its clients made it look at.
        var counted = collection.startsWith("system.") ? new Statistics() : statistics;
        return new StoreCollection(this, collection, options, cursorRegistry, heaps, counted, opening);
    }

    /** Without complaint where there is none, as servers do since version 7. */
    private synchronized Document drop(String collection) {
        if (existing(collection) != null) {
            dropCollection(collection, NoopOplog.get());
        }
        return Replies.ok();
    }

    @Override
    protected synchronized void addIndex(Document description) {
        Unsupported.refuseIndex(description);
        var outer = indexInMaking; // A collection that comes to be with its first index makes another on _id.
        indexInMaking = description;
        try {
            super.addIndex(description);
        } finally {
            indexInMaking = outer;
        }
    }

    @Override
    protected Index<Long> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, true, sparse, partialFilter(collection, name));
    }

    @Override
    protected Index<Long> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new OrderedIndex(name, keys, false, sparse, partialFilter(collection, name));
    }

    private @Nullable Document partialFilter(String collection, String name) {
        var description = indexInMaking != null && name.equals(indexInMaking.get("name"))
                ? indexInMaking
                : storedIndex(collection, name);
        return description == null ? null : (Document) description.get("partialFilterExpression");
    }

    /** When a database is opened, its indexes are made again from their stored descriptions. */
    private @Nullable Document storedIndex(String collection, String name) {
        return described(describing(collection).append("name", name)).stream()
                .findFirst()
                .orElse(null);
    }

    private Document describing(String collection) {
        return new Document("ns", namespace(collection));
    }

    private List<Document> described(Document filter) {
        var described = indexes.get();
        return described == null
                ? List.of()
                : described.handleQueryAsStream(filter).toList();
    }

    /** All but the one on _id by {@code *}, or one by name or by its key. */
    private synchronized Document dropIndexes(Document query) {
        var name = Fields.text(query, "dropIndexes");
        var collection = existing(name);
        if (collection != null) {
            described(describing(name)).stream()
                    .filter(description -> isMeant(query.get("index"), description))
                    .forEach(description -> {
                        collection.dropIndex(Fields.text(description, "name"));
                        getOrCreateIndexesCollection().removeDocument(description);
                    });
        }
        return Replies.ok();
    }

    private boolean isMeant(@Nullable Object which, Document description) {
        var key = Fields.document(description, "key");
        return !isPrimaryKeyIndex(key)
                && ("*".equals(which)
                        || key.equals(which)
                        || Fields.text(description, "name").equals(which));
    }

    void expire(Instant now) {
        for (var description : described(new Document("expireAfterSeconds", new Document("$exists", true)))) {
            var collection = existing(Utils.getCollectionNameFromFullName(Fields.text(description, "ns")));
            var field = Fields.document(description, "key").keySet().iterator().next();
            var last = now.minusSeconds(Fields.number(description, "expireAfterSeconds"));
            if (collection != null) {
                collection.deleteDocuments(new Document(field, new Document("$lte", last)), 0);
            }
        }
    }

    private static Document filtered(Document reply, Document query) {
        var filter = Fields.documentOrEmpty(query, "filter");
        var matcher = new DefaultQueryMatcher();
        var cursor = Fields.document(reply, "cursor");
        var filtered = Fields.documents(cursor, "firstBatch").stream()
                .filter(each -> matcher.matches(each, filter))
                .toList();
        cursor.put("firstBatch", filtered);
        return reply;
    }

    @Override
    protected long getStorageSize() {
        return heaps.journal().size();
    }

    @Override
    protected long getFileSize() {
        return heaps.journal().size();
    }
}
