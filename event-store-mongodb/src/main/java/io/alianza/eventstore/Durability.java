package io.alianza.eventstore;

import com.mongodb.ConnectionString;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two classes of durability. Each part of the system names its own, whatever the connection's default is, and a connection
 * whose default is weaker is refused: somebody meant it to count.
 */
public final class Durability {

    /** The log and all that cannot be computed again: answered when it is on disk at a majority. */
    public static final WriteConcern LOG = WriteConcern.MAJORITY.withJournal(true);

    /**
     * Rows and tokens: at a majority, so that no election takes a row from under its token, but not waiting for the disk; after
     * a crash of all nodes a prefix of the writes is there.
     */
    public static final WriteConcern VIEW = WriteConcern.MAJORITY.withJournal(false);

    private static final Set<ReadConcern> READS =
            Set.of(ReadConcern.DEFAULT, ReadConcern.MAJORITY, ReadConcern.LINEARIZABLE);

    private Durability() {}

    /** The same database with {@link #LOG}, majority reads and the primary. */
    public static MongoDatabase log(MongoDatabase database) {
        return strong(database).withWriteConcern(LOG);
    }

    /** The same database with {@link #VIEW}, majority reads and the primary. */
    public static MongoDatabase view(MongoDatabase database) {
        return strong(database).withWriteConcern(VIEW);
    }

    private static MongoDatabase strong(MongoDatabase database) {
        refuseWeak(database.getWriteConcern(), database.getReadConcern(), database.getReadPreference());
        return database.withReadConcern(ReadConcern.MAJORITY).withReadPreference(ReadPreference.primary());
    }

    /**
     * Says early, and with the URI at hand, what opening a log would say.
     *
     * @throws WeakenedConnectionException when the URI asks for less than the log needs
     */
    public static void refuseWeak(ConnectionString uri) {
        refuseWeak(uri.getWriteConcern(), uri.getReadConcern(), uri.getReadPreference());
    }

    private static void refuseWeak(
            @Nullable WriteConcern write, @Nullable ReadConcern read, @Nullable ReadPreference preference) {
        if (write != null && isWeak(write)) {
            throw new WeakenedConnectionException("w or journal", write);
        }
        if (read != null && !READS.contains(read)) {
            throw new WeakenedConnectionException("readConcernLevel", read);
        }
        if (preference != null && !preference.equals(ReadPreference.primary())) {
            throw new WeakenedConnectionException("readPreference", preference);
        }
    }

    private static boolean isWeak(WriteConcern write) {
        boolean serverDefault = write.getWObject() == null;
        return Boolean.FALSE.equals(write.getJournal()) || !(serverDefault || "majority".equals(write.getWObject()));
    }
}
