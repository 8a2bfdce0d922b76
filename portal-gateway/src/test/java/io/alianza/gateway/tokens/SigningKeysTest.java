package io.alianza.gateway.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import io.alianza.local.TestPlatform;
import io.alianza.support.testing.TickingClock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("keys"));
    private final TickingClock clock = new TickingClock();

    private SigningKeys replica() {
        return new SigningKeys(database, "the house's secret", clock);
    }

    private static List<JWK> all(SigningKeys keys) {
        return keys.get(new JWKSelector(new JWKMatcher.Builder().build()), null);
    }

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void replicas_share_one_key() {
        assertThat(all(replica())).hasSize(1).isEqualTo(all(replica()));
    }

    @Test
    void after_thirty_days_another_signs_and_the_old_one_is_still_published() {
        SigningKeys keys = replica();
        JWK first = SigningKeys.signing(all(keys));

        clock.move(Duration.ofDays(30).plusMinutes(1));
        assertThat(all(keys)).hasSize(2).contains(first);
        assertThat(SigningKeys.signing(all(keys))).isNotEqualTo(first);

        clock.move(Duration.ofDays(1));
        assertThat(all(keys)).hasSize(1).doesNotContain(first);
    }

    @Test
    void the_store_holds_no_private_key_in_the_clear() {
        all(replica());

        String stored = Objects.requireNonNull(
                        database.getCollection("signing-keys").find().first())
                .toJson();
        assertThat(stored).doesNotContain("\"d\"").doesNotContain("RSA");
    }

    @Test
    void another_secret_cannot_open_them_and_says_so() {
        all(replica());
        var stranger = new SigningKeys(database, "another secret", clock);

        assertThatThrownBy(() -> all(stranger)).hasMessageContaining("ALIANZA_KEY_SECRET");
    }
}
