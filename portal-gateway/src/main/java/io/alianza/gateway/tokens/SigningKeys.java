package io.alianza.gateway.tokens;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The keys tokens are signed with, newest first. One signs for thirty days and is published for a day longer than any token
 * it signed lives. All replicas read the same store; two that make a key at the same moment are both right.
 */
public final class SigningKeys implements JWKSource<SecurityContext> {

    private static final Duration SIGNS_FOR = Duration.ofDays(30);
    private static final Duration PUBLISHED_FOR = SIGNS_FOR.plusDays(1);
    private static final Duration REREAD_AFTER = Duration.ofSeconds(30);

    private final MongoCollection<Document> documents;
    private final SecretBox box;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    private record Known(List<JWK> newestFirst, Instant readAt) {}

    public SigningKeys(MongoDatabase database, String secret, Clock clock) {
        documents = database.getCollection("signing-keys").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        box = new SecretBox(secret);
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(current()));
    }

    /** The one that signs: the newest. */
    public static JWK signing(List<JWK> matching) {
        return matching.getFirst();
    }

    private List<JWK> current() {
        Known now = known;
        if (now.readAt().plus(REREAD_AFTER).isAfter(clock.instant())) {
            return now.newestFirst();
        }
        return reread();
    }

    private synchronized List<JWK> reread() {
        Instant now = clock.instant();
        if (documents.countDocuments(Filters.gt("madeAt", Date.from(now.minus(SIGNS_FOR)))) == 0) {
            documents.insertOne(newKey(now));
        }
        List<JWK> keys = new ArrayList<>();
        for (Document document : documents
                .find(Filters.gt("madeAt", Date.from(now.minus(PUBLISHED_FOR))))
                .sort(Sorts.descending("madeAt"))) {
            keys.add(opened(document));
        }
        known = new Known(List.copyOf(keys), now);
        return keys;
    }

    private Document newKey(Instant now) {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
            return new Document("_id", key.getKeyID())
                    .append("key", box.seal(key.toJSONString()))
                    .append("madeAt", Date.from(now));
        } catch (JOSEException e) {
            throw new IllegalStateException("no RSA key could be made", e);
        }
    }

    private JWK opened(Document document) {
        try {
            return JWK.parse(box.open(Objects.requireNonNull(document.getString("key"))));
        } catch (ParseException e) {
            throw new IllegalStateException("signing key " + document.getString("_id") + " cannot be read", e);
        }
    }
}
