package io.alianza.gateway.access;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Links that prove who somebody is, once. Only a hash of the secret is kept: whoever reads the store can use none of them.
 * Looking at a link does not use it up, because mail scanners open links before people do.
 */
public final class OneTimeLinks {

    /** What a link is good for, and how long. */
    public enum Purpose {
        INVITATION(Duration.ofDays(7)),
        PASSWORD(Duration.ofHours(1)),
        SIGN_IN(Duration.ofMinutes(15));

        private final Duration validity;

        Purpose(Duration validity) {
            this.validity = validity;
        }
    }

    public record Link(String userId, Purpose purpose) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final MongoCollection<Document> documents;
    private final Clock clock;

    public OneTimeLinks(MongoDatabase database, Clock clock) {
        this.clock = clock;
        documents = database.getCollection("one-time-links").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        documents.createIndex(Indexes.ascending("expiresAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    }

    /** A new link; an older one of the same user and purpose is no longer good. */
    public String issue(String userId, Purpose purpose) {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        documents.deleteMany(Filters.and(Filters.eq("userId", userId), Filters.eq("purpose", purpose.name())));
        documents.insertOne(new Document("_id", hash(secret))
                .append("userId", userId)
                .append("purpose", purpose.name())
                .append("expiresAt", Date.from(clock.instant().plus(purpose.validity))));
        return secret;
    }

    public Optional<Link> look(String secret) {
        return valid(documents.find(Filters.eq("_id", hash(secret))).first());
    }

    /** Uses the link up; of two that try at the same time one gets it. */
    public Optional<Link> take(String secret) {
        return valid(documents.findOneAndDelete(Filters.eq("_id", hash(secret))));
    }

    private Optional<Link> valid(@Nullable Document found) {
        if (found == null) {
            return Optional.empty();
        }
        Instant expiresAt = Objects.requireNonNull(found.getDate("expiresAt")).toInstant();
        return expiresAt.isAfter(clock.instant())
                ? Optional.of(new Link(
                        Objects.requireNonNull(found.getString("userId")),
                        Purpose.valueOf(Objects.requireNonNull(found.getString("purpose")))))
                : Optional.empty();
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
