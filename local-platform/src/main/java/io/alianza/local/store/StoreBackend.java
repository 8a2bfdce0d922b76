package io.alianza.local.store;

import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** The commands that concern the server as a whole. */
final class StoreBackend extends AbstractMongoBackend {

    /** What the services need of MongoDB 7 is here; a driver asks no more of it than this version allows. */
    private record Version() implements MongoVersion {

        @Override
        public List<Integer> getVersionArray() {
            return List.of(7, 0, 0);
        }

        @Override
        public int getWireVersion() {
            return 21;
        }
    }

    private final Heaps heaps;
    private final Statistics statistics;
    private final Map<String, StoreDatabase> open = new ConcurrentHashMap<>();

    StoreBackend(Heaps heaps, Statistics statistics, Clock clock) {
        super(clock);
        this.heaps = heaps;
        this.statistics = statistics;
        version(new Version());
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "hello" -> hello(channel, database, query).append("isWritablePrimary", true);
            case "ismaster" -> hello(channel, database, query);
            case "listdatabases" -> listDatabases();
            case "renamecollection" -> rename(channel, database, command, query);
            default -> super.handleCommand(channel, database, command, query);
        };
    }

    private Document hello(Channel channel, String database, Document query) {
        return super.handleCommand(channel, database, "ismaster", query).append("helloOk", true);
    }

    @Override
    protected StoreDatabase openOrCreateDatabase(String name) {
        var database = new StoreDatabase(name, getCursorRegistry(), heaps, statistics);
        open.put(name, database);
        return database;
    }

    /** Removes what indexes say is to be kept for a time only, as MongoDB does once a minute. */
    void expire() {
        open.values().forEach(database -> database.expire(getClock().instant()));
    }

    private Document listDatabases() {
        var databases = databaseNames().stream()
                .map(name -> new Document("name", name).append("empty", false))
                .toList();
        return Replies.ok(new Document("databases", databases));
    }

    /** Those with a collection, opened since the start or not. */
    private Set<String> databaseNames() {
        var names = new TreeSet<String>();
        heaps.names().stream()
                .filter(name -> !Utils.getCollectionNameFromFullName(name).startsWith("system."))
                .forEach(name -> names.add(Utils.getDatabaseNameFromFullName(name)));
        return names;
    }

    /** Looks into databases that are open, so the one it is about must be. */
    private Document rename(Channel channel, String database, String command, Document query) {
        resolveDatabase(Utils.getDatabaseNameFromFullName(Fields.text(query, command)));
        return super.handleCommand(channel, database, command, query);
    }

    @Override
    public void dropDatabase(String name) {
        resolveDatabase(name);
        open.remove(name);
        super.dropDatabase(name);
    }

    @Override
    public Document getServerStatus() {
        var status = super.getServerStatus();
        Fields.document(status, "metrics")
                .append(
                        "queryExecutor",
                        new Document("scanned", statistics.keysExamined())
                                .append("scannedObjects", statistics.documentsExamined())
                                .append("collectionScans", new Document("total", statistics.collectionScans())));
        return status;
    }
}
