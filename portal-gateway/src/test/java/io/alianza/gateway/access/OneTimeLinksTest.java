package io.alianza.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.gateway.access.OneTimeLinks.Link;
import io.alianza.gateway.access.OneTimeLinks.Purpose;
import io.alianza.local.TestPlatform;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OneTimeLinksTest {

    private final MongoClient client = MongoClients.create(TestPlatform.mongoUri());
    private final MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("links"));
    private final OneTimeLinks links = new OneTimeLinks(database, Clock.systemUTC());

    @AfterEach
    void close() {
        database.drop();
        client.close();
    }

    @Test
    void opening_uses_nothing_up() {
        String secret = links.issue("u", Purpose.INVITATION);

        assertThat(links.look(secret)).contains(new Link("u", Purpose.INVITATION));
        assertThat(links.look(secret)).isPresent();
    }

    @Test
    void is_good_once() {
        String secret = links.issue("u", Purpose.SIGN_IN);

        assertThat(links.take(secret)).isPresent();
        assertThat(links.take(secret)).isEmpty();
    }

    @Test
    void a_newer_one_replaces_an_older_one_of_the_same_purpose() {
        String older = links.issue("u", Purpose.PASSWORD);
        String newer = links.issue("u", Purpose.PASSWORD);
        String other = links.issue("u", Purpose.SIGN_IN);

        assertThat(links.look(older)).isEmpty();
        assertThat(links.look(newer)).isPresent();
        assertThat(links.look(other)).isPresent();
    }

    @Test
    void lapses() {
        String secret = links.issue("u", Purpose.SIGN_IN);
        var later = new OneTimeLinks(database, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(16)));

        assertThat(later.take(secret)).isEmpty();
    }

    @Test
    void the_store_does_not_hold_the_secret() {
        String secret = links.issue("u", Purpose.PASSWORD);

        String stored = Objects.requireNonNull(
                        database.getCollection("one-time-links").find().first())
                .toJson();
        assertThat(stored).doesNotContain(secret);
    }
}
