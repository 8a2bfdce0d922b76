package io.alianza.eventstore;

import static io.alianza.eventstore.Ticket.noted;
import static io.alianza.eventstore.Ticket.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Streams that were read together are loaded as if they had been read one by one. */
class ReadAheadTest {

    @RegisterExtension
    private final LogFixture fixture = new LogFixture();

    private UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);

    @BeforeEach
    void writeStreams() {
        work.rollback();
        for (int start = 0; start < 350; start += 7) {
            fixture.engine.appendEvents(notes("long", start, start + 7));
        }
        fixture.append(noted("short", 0), noted("shared", 0), noted("short", 1));
        fixture.append(noted("shared", 1));
        work = DefaultUnitOfWork.startAndGet(null);
    }

    @AfterEach
    void end() {
        work.rollback();
    }

    private List<Long> load(String ticket) {
        return fixture.engine
                .readEvents(ticket)
                .asStream()
                .map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    @Test
    void streams_of_any_length_are_whole_and_in_order() {
        fixture.engine.readAhead(List.of("short", "long", "shared", "nobody"));
        assertThat(load("long")).isEqualTo(LongStream.range(0, 350).boxed().toList());
        assertThat(load("short")).containsExactly(0L, 1L);
        assertThat(load("shared")).containsExactly(0L, 1L);
        assertThat(load("nobody")).isEmpty();
    }

    @Test
    void a_snapshot_is_used_and_the_events_behind_it_follow() {
        fixture.engine.storeSnapshot(noted("long", 340));
        fixture.engine.readAhead(List.of("long", "short"));
        EmbeddedEventStore store =
                EmbeddedEventStore.builder().storageEngine(fixture.engine).build();
        assertThat(store.readEvents("long").asStream().map(DomainEventMessage::getSequenceNumber))
                .containsExactlyElementsOf(LongStream.range(340, 350).boxed().toList());
        store.shutDown();
    }

    @Test
    void who_lost_the_race_is_refused_and_sees_why_when_loading_again() {
        fixture.engine.readAhead(List.of("short"));
        LogFixture.engine(fixture.otherProcess()).appendEvents(noted("short", 2));
        assertThat(load("short")).containsExactly(0L, 1L);
        assertThatThrownBy(() -> fixture.append(noted("short", 2))).isInstanceOf(ConcurrencyException.class);
        assertThat(load("short")).containsExactly(0L, 1L, 2L);
    }
}
