package io.alianza.support.publishing;

import io.alianza.eventstore.Position;
import io.alianza.support.Recorded;
import io.alianza.support.log.LogReader;
import io.alianza.support.log.LogReader.Following;
import io.alianza.support.publishing.OutgoingMessages.Producer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the log: holds the lease, reads a batch, sends all of it, awaits all acknowledgements, then moves the position.
 * Whatever fails, it begins again behind the last position that was moved, so a message may come twice but none is left out.
 */
final class Publisher implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(Publisher.class);
    private static final int BATCH = 500;
    /** More than an aggregate ever has; with minutes as epochs all stay below 18 digits for four centuries. */
    private static final long SEQUENCES_OF_AN_EPOCH = 1L << 32;

    private static final int WAIT_FOR_EVENTS_MS = 500;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final LogReader reader;
    private final PublisherLease lease;
    private final OutgoingMessages messages;
    private volatile boolean stopped;

    Publisher(LogReader reader, PublisherLease lease, OutgoingMessages messages) {
        this.reader = reader;
        this.lease = lease;
        this.messages = messages;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        publish();
        release();
    }

    private void publish() {
        long pause = 100;
        while (!stopped) {
            try {
                messages.ensureTopic();
                publishWhileLeased();
                pause = 100;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Publishing to {} is interrupted, tried again: {}", messages.topic(), e.toString());
                pause = Math.min(pause * 2, LONGEST_PAUSE.toMillis());
            }
            if (!pauseFor(pause)) {
                return;
            }
        }
    }

    private void publishWhileLeased() throws InterruptedException {
        if (!lease.hold()) {
            return;
        }
        Position position = lease.position(reader.log().identity());
        try (Following events = reader.follow(position);
                Producer producer = messages.producer()) {
            while (!stopped && lease.hold()) {
                List<Recorded> batch = next(events);
                if (batch.isEmpty()) {
                    continue;
                }
                producer.sendAll(batch.stream().map(this::told).toList(), lease::hold);
                Position reached = new Position(batch.getLast().position());
                if (!lease.move(reader.log().identity(), position, reached)) {
                    return;
                }
                position = reached;
            }
        }
    }

    /**
     * As others are told it. Behind a fork of the log sequences begin higher: what was lost there has been told with the ones it would
     * have, and whoever has seen those would take the new facts for repetitions.
     */
    private Recorded told(Recorded event) {
        return event.raisedBy(reader.log().epochOf(new Position(event.position())) * SEQUENCES_OF_AN_EPOCH);
    }

    /** For the next one, who need not wait then until the lease is over. */
    private void release() {
        boolean interrupted = Thread.interrupted();
        try {
            lease.release();
        } catch (RuntimeException e) {
            log.info("The lease on publishing ends by itself: {}", e.toString());
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<Recorded> next(Following events) throws InterruptedException {
        List<Recorded> batch = new ArrayList<>();
        int wait = WAIT_FOR_EVENTS_MS;
        while (batch.size() < BATCH && events.hasNext(wait, TimeUnit.MILLISECONDS)) {
            batch.add(events.next());
            wait = 0;
        }
        return batch;
    }

    private static boolean pauseFor(long millis) {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
