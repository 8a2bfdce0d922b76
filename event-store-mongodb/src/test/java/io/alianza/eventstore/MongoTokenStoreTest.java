package io.alianza.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MongoTokenStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String VIEW = "view";

    @RegisterExtension
    private final LogFixture fixture = new LogFixture();

    private final MongoTokenStore mine = store("mine", NOW);
    private final MongoTokenStore others = store("other", NOW);

    private MongoTokenStore store(String owner, Instant now) {
        return MongoTokenStore.of(fixture.log, owner, Duration.ofSeconds(10), Clock.fixed(now, ZoneOffset.UTC));
    }

    @BeforeEach
    void initialize() {
        mine.initializeTokenSegments(VIEW, 2, Position.START.token());
    }

    @Test
    void segments_begin_at_the_given_token_and_only_once() {
        assertThat(mine.fetchSegments(VIEW)).containsExactly(0, 1);
        assertThat(mine.fetchToken(VIEW, 1)).isEqualTo(Position.START.token());
        assertThatThrownBy(() -> mine.initializeTokenSegments(VIEW, 1)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> mine.initializeSegment(null, VIEW, 1))
                .isInstanceOf(UnableToInitializeTokenException.class);
    }

    @Test
    void a_token_is_claimed_by_one_process_until_it_is_released() {
        mine.fetchToken(VIEW, 0);
        assertThatThrownBy(() -> others.fetchToken(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> others.storeToken(null, VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        mine.releaseClaim(VIEW, 0);
        assertThat(others.fetchToken(VIEW, 0)).isEqualTo(Position.START.token());
    }

    @Test
    void a_claim_that_is_not_renewed_is_taken_by_another() {
        mine.fetchToken(VIEW, 0);
        MongoTokenStore later = store("other", NOW.plusSeconds(11));
        assertThat(later.fetchToken(VIEW, 0)).isNotNull();
        assertThatThrownBy(() -> mine.extendClaim(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_renewed_claim_is_kept() {
        mine.fetchToken(VIEW, 0);
        store("mine", NOW.plusSeconds(8)).extendClaim(VIEW, 0);
        assertThatThrownBy(() -> store("other", NOW.plusSeconds(12)).fetchToken(VIEW, 0))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void what_is_not_initialized_cannot_be_claimed() {
        assertThatThrownBy(() -> mine.fetchToken(VIEW, 2)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> mine.storeToken(null, "unknown", 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void only_the_owner_deletes_a_token() {
        mine.fetchToken(VIEW, 0);
        assertThatThrownBy(() -> others.deleteToken(VIEW, 0)).isInstanceOf(UnableToClaimTokenException.class);
        mine.deleteToken(VIEW, 0);
        assertThat(mine.fetchSegments(VIEW)).containsExactly(1);
    }

    @Test
    void available_are_those_that_nobody_else_has_claimed() {
        others.fetchToken(VIEW, 0);
        assertThat(mine.fetchAvailableSegments(VIEW))
                .extracting(Segment::getSegmentId)
                .containsExactly(1);
        assertThat(others.fetchAvailableSegments(VIEW)).hasSize(2);
    }

    @Test
    void a_segment_that_was_split_meanwhile_is_not_claimed() {
        assertThatThrownBy(() -> mine.fetchToken(VIEW, Segment.ROOT_SEGMENT))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(mine.fetchToken(VIEW, Segment.computeSegment(1, 0, 1))).isNotNull();
    }

    static Stream<TrackingToken> tokens() {
        TrackingToken early = Position.of(3, 1).token();
        TrackingToken late = Position.of(1_000_000, 4095).token();
        return Stream.of(
                late,
                ReplayToken.createReplayToken(late, early, "because"),
                ReplayToken.createReplayToken(late, null),
                new MergedTrackingToken(early, late));
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void tokens_come_back_as_they_were_and_are_small(TrackingToken token) {
        mine.storeToken(token, VIEW, 0);
        assertThat(mine.fetchToken(VIEW, 0)).isEqualTo(token);
        BsonDocument stored = fixture.database
                .getCollection("tokens", RawBsonDocument.class)
                .find(Filters.eq("_id", "view/0"))
                .first();
        assertThat(((RawBsonDocument) stored.getDocument("token")).getByteLength())
                .isLessThanOrEqualTo(200);
    }

    @Test
    void a_token_of_another_kind_of_log_is_refused() {
        assertThatThrownBy(() -> mine.storeToken(GapAwareTrackingToken.newInstance(5, java.util.Set.of(2L)), VIEW, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_token_of_another_log_says_that_the_log_was_restored() {
        fixture.database.getCollection("tokens").updateOne(Filters.eq("_id", "view/0"), Updates.set("log", "another"));
        assertThatThrownBy(() -> mine.fetchToken(VIEW, 0))
                .isInstanceOf(LogRestoredException.class)
                .hasMessageStartingWith("log restored, rebuild");
    }

    @Test
    void the_log_identity_identifies_the_store() {
        assertThat(mine.retrieveStorageIdentifier()).contains(fixture.log.identity());
    }
}
