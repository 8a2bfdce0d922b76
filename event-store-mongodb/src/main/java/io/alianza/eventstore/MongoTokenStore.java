package io.alianza.eventstore;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Where processors keep how far they have come. Beside each token stands the identity of the log it counts in: fetching one of
 * another log throws {@link LogRestoredException}. A token is of the class of views ({@link Durability#VIEW}): it is written
 * after the rows it vouches for, and after a crash it is never ahead of them.
 */
public final class MongoTokenStore implements TokenStore {

    private static final String PROCESSOR = "processor";
    private static final String SEGMENT = "part";
    private static final String OWNER = "owner";
    private static final String CLAIMED = "claimed";
    private static final String TOKEN = "token";
    private static final String LOG = "log";

    private final MongoCollection<Document> tokens;
    private final String logIdentity;
    private final String owner;
    private final Duration claimTimeout;
    private final Clock clock;

    private MongoTokenStore(EventLog log, String owner, Duration claimTimeout, Clock clock) {
        this.tokens = Durability.view(log.database()).getCollection("tokens");
        tokens.createIndex(Indexes.ascending(PROCESSOR));
        this.logIdentity = log.identity();
        this.owner = owner;
        this.claimTimeout = claimTimeout;
        this.clock = clock;
    }

    /** Claims for this process; a claim that is not renewed for ten seconds may be taken by another one. */
    public static MongoTokenStore of(EventLog log) {
        return of(log, ManagementFactory.getRuntimeMXBean().getName(), Duration.ofSeconds(10), Clock.systemUTC());
    }

    public static MongoTokenStore of(EventLog log, String owner, Duration claimTimeout, Clock clock) {
        return new MongoTokenStore(log, owner, claimTimeout, clock);
    }

    /** Whether some process has claimed a token of this database since then: it runs, or was killed. */
    public static boolean isAnyClaimedSince(MongoDatabase database, Instant since) {
        return Durability.view(database)
                        .getCollection("tokens")
                        .find(and(ne(OWNER, null), gt(CLAIMED, since)))
                        .first()
                != null;
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount) {
        initializeTokenSegments(processorName, segmentCount, null);
    }

    @Override
    public void initializeTokenSegments(String processorName, int segmentCount, @Nullable TrackingToken initialToken) {
        if (fetchSegments(processorName).length > 0) {
            throw new UnableToClaimTokenException("segments of " + processorName + " are there already");
        }
        for (int segment = 0; segment < segmentCount; segment++) {
            initializeSegment(initialToken, processorName, segment);
        }
    }

    @Override
    public void initializeSegment(@Nullable TrackingToken token, String processorName, int segment) {
        try {
            tokens.insertOne(new Document("_id", id(processorName, segment))
                    .append(PROCESSOR, processorName)
                    .append(SEGMENT, segment)
                    .append(TOKEN, TokenDocument.of(token))
                    .append(LOG, logIdentity)
                    .append(OWNER, null)
                    .append(CLAIMED, Instant.EPOCH));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                throw new UnableToInitializeTokenException(id(processorName, segment) + " is there already");
            }
            throw e;
        }
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processorName, int segment) {
        claim(processorName, segment, set(TOKEN, TokenDocument.of(token)), set(LOG, logIdentity));
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processorName, int segment) {
        Document claimed = claim(processorName, segment);
        if (!logIdentity.equals(claimed.getString(LOG))) {
            releaseClaim(processorName, segment);
            throw LogRestoredException.otherIdentity(
                    "the token of " + id(processorName, segment), String.valueOf(claimed.getString(LOG)), logIdentity);
        }
        return TokenDocument.token(claimed.get(TOKEN, Document.class));
    }

    /** Also refuses when the segment was split or merged meanwhile. */
    @Override
    public @Nullable TrackingToken fetchToken(String processorName, Segment segment) {
        int[] segments = fetchSegments(processorName);
        boolean split = Arrays.stream(segments).anyMatch(id -> id == segment.splitSegmentId());
        boolean merged = Arrays.stream(segments).noneMatch(id -> id == segment.mergeableSegmentId());
        if (split || merged) {
            throw new UnableToClaimTokenException(
                    id(processorName, segment.getSegmentId()) + " was split or merged meanwhile");
        }
        return fetchToken(processorName, segment.getSegmentId());
    }

    @Override
    public void extendClaim(String processorName, int segment) {
        long matched = tokens.updateOne(own(processorName, segment), set(CLAIMED, clock.instant()))
                .getMatchedCount();
        if (matched == 0) {
            throw new UnableToClaimTokenException(id(processorName, segment) + " is not claimed by " + owner);
        }
    }

    @Override
    public void releaseClaim(String processorName, int segment) {
        tokens.updateOne(own(processorName, segment), set(OWNER, null));
    }

    @Override
    public void deleteToken(String processorName, int segment) {
        if (tokens.deleteOne(own(processorName, segment)).getDeletedCount() == 0) {
            throw new UnableToClaimTokenException(id(processorName, segment) + " is not claimed by " + owner);
        }
    }

    @Override
    public int[] fetchSegments(String processorName) {
        return ofProcessor(processorName).stream()
                .mapToInt(document -> document.getInteger(SEGMENT))
                .toArray();
    }

    @Override
    public List<Segment> fetchAvailableSegments(String processorName) {
        List<Document> all = ofProcessor(processorName);
        int[] segments =
                all.stream().mapToInt(document -> document.getInteger(SEGMENT)).toArray();
        return all.stream()
                .filter(this::isClaimable)
                .map(document -> Segment.computeSegment(document.getInteger(SEGMENT), segments))
                .toList();
    }

    private boolean isClaimable(Document token) {
        String current = token.getString(OWNER);
        return current == null
                || current.equals(owner)
                || token.getDate(CLAIMED).toInstant().isBefore(expired());
    }

    /** The log's identity: tokens of this store count in that log. */
    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return Optional.of(logIdentity);
    }

    /** Processors whose tokens count in another log: they stand still. */
    public Set<String> ofOtherLogs() {
        return tokens.distinct(PROCESSOR, ne(LOG, logIdentity), String.class).into(new TreeSet<>());
    }

    /**
     * Lets processors go on in a log that was restored, with its service stopped: who had come beyond its head goes on behind it, the
     * others where they were, for what is left of the log they have seen as it is.
     *
     * @return the processors
     */
    public Set<String> goOnAfterRestore(Predicate<String> which, Position head) {
        Set<String> moved = new TreeSet<>(ofOtherLogs());
        moved.removeIf(which.negate());
        for (String processor : moved) {
            for (Document document : ofProcessor(processor)) {
                Document token = document.get(TOKEN, Document.class);
                Position seen = token == null ? Position.START : Position.of(TokenDocument.token(token));
                Position from = seen.compareTo(head) > 0 ? head : seen;
                tokens.updateOne(
                        eq("_id", document.getString("_id")),
                        combine(set(TOKEN, TokenDocument.of(from.token())), set(LOG, logIdentity), set(OWNER, null)));
            }
        }
        return moved;
    }

    private List<Document> ofProcessor(String processorName) {
        List<Document> found = tokens.find(eq(PROCESSOR, processorName)).into(new ArrayList<>());
        found.sort(Comparator.comparing(document -> document.getInteger(SEGMENT)));
        return found;
    }

    private Document claim(String processorName, int segment, Bson... changes) {
        String id = id(processorName, segment);
        Bson claimable = and(eq("_id", id), or(eq(OWNER, owner), eq(OWNER, null), lt(CLAIMED, expired())));
        List<Bson> updates = new ArrayList<>(List.of(changes));
        updates.add(set(OWNER, owner));
        updates.add(set(CLAIMED, clock.instant()));
        Document claimed = tokens.findOneAndUpdate(
                claimable, combine(updates), new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER));
        if (claimed == null) {
            throw new UnableToClaimTokenException(id + " is not initialized, or claimed by another process");
        }
        return claimed;
    }

    private Bson own(String processorName, int segment) {
        return and(eq("_id", id(processorName, segment)), eq(OWNER, owner));
    }

    private static String id(String processorName, int segment) {
        return processorName + "/" + segment;
    }

    private Instant expired() {
        return clock.instant().minus(claimTimeout);
    }
}
