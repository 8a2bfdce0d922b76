package io.alianza.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LogMetersTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @RegisterExtension
    private final LogFixture fixture =
            new LogFixture(LogSettings.DEFAULT.withMonitor(new LogMeters(meters, "tickets")));

    private Timer appends(String outcome) {
        return meters.get("eventlog.append")
                .tags("log", "tickets", "outcome", outcome)
                .timer();
    }

    @Test
    void appends_are_timed_by_their_outcome() {
        fixture.append(Ticket.opened("a"));
        fixture.append(Ticket.opened("b"));
        assertThatThrownBy(() -> fixture.append(Ticket.opened("a")))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(appends("stored").count()).isEqualTo(2);
        assertThat(appends("refused").count()).isEqualTo(1);
        assertThat(appends("unknown").count()).isZero();
        assertThat(appends("stored").totalTime(TimeUnit.NANOSECONDS)).isPositive();
    }

    @Test
    void groups_are_counted_with_their_size_and_time() {
        fixture.appendOneByOne("a", 5);
        assertThat(meters.get("eventlog.group.commits").summary().totalAmount()).isEqualTo(5);
        assertThat(meters.get("eventlog.group.insert").timer().count()).isEqualTo(5);
    }
}
