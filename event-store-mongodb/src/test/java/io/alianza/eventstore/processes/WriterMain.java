package io.alianza.eventstore.processes;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import io.alianza.eventstore.Appended;
import io.alianza.eventstore.EventLog;
import io.alianza.eventstore.LogFixture;
import io.alianza.eventstore.LogSettings;
import io.alianza.eventstore.LogUnavailableException;
import io.alianza.eventstore.MongoEventStorageEngine;
import io.alianza.eventstore.Ticket;
import io.alianza.eventstore.UnknownOutcomeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Appends commits of one to ten events, to streams of its own and to some that all writers want, and prints what it was told:
 * {@code S position ids} stored, {@code R ids} refused, {@code N ids} not sent, {@code U ids} unknown.
 *
 * <p>Arguments: URI, database, seed, events to append (of all threads together), threads.
 */
public final class WriterMain {

    private static final int SHARED_STREAMS = 4;
    private static final LogSettings SETTINGS =
            LogSettings.DEFAULT.withPatience(Duration.ofSeconds(4)).withStoreTimeout(Duration.ofSeconds(2));

    private final EventLog log;
    private final MongoEventStorageEngine engine;
    private final SplittableRandom random;
    private final String own;
    /** The next sequence of streams, as far as it is known. */
    private final Map<String, Long> expected = new HashMap<>();

    private WriterMain(EventLog log, SplittableRandom random, String own) {
        this.log = log;
        this.engine = LogFixture.engine(log);
        this.random = random;
        this.own = own;
    }

    static void main(String[] arguments) throws InterruptedException {
        long seed = Long.parseLong(arguments[2]);
        int threads = Integer.parseInt(arguments[4]);
        int events = Integer.parseInt(arguments[3]) / threads;
        try (MongoClient client = Store.client(arguments[0]);
                EventLog log = Store.patiently(() -> EventLog.open(client.getDatabase(arguments[1]), SETTINGS))) {
            List<Thread> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                WriterMain writer =
                        new WriterMain(log, new SplittableRandom(seed + thread), "own-" + seed + "-" + thread);
                running.add(Thread.ofVirtual().start(() -> writer.append(events)));
            }
            for (Thread thread : running) {
                thread.join();
            }
        }
    }

    private void append(int events) {
        for (int appended = 0; appended < events; ) {
            try {
                List<DomainEventMessage<Ticket.Event>> commit = commit();
                appended += told(commit) ? commit.size() : 0;
            } catch (MongoException storeIsAway) {
                // The streams cannot be read now: again.
            }
        }
    }

    private List<DomainEventMessage<Ticket.Event>> commit() {
        List<DomainEventMessage<Ticket.Event>> events = new ArrayList<>(next(own, random.nextInt(1, 10)));
        if (random.nextInt(16) == 0) {
            events.addAll(next("shared-" + random.nextInt(SHARED_STREAMS), 1));
        }
        return events;
    }

    private List<DomainEventMessage<Ticket.Event>> next(String stream, int count) {
        long next = expected.computeIfAbsent(
                stream,
                unknown -> log.lastSequenceOf(stream).map(last -> last + 1).orElse(0L));
        return Ticket.notes(stream, next, next + count);
    }

    private boolean told(List<DomainEventMessage<Ticket.Event>> events) {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        try {
            engine.appendEvents(events);
            Appended appended = Appended.in(work).orElseThrow();
            say("S " + appended.first() + " " + ids(events));
            events.forEach(event -> expected.put(event.getAggregateIdentifier(), event.getSequenceNumber() + 1));
            return true;
        } catch (ConcurrencyException | AggregateStreamCreationException e) {
            say("R " + ids(events));
        } catch (LogUnavailableException e) {
            say("N " + ids(events));
        } catch (UnknownOutcomeException e) {
            say("U " + ids(events));
        } finally {
            work.rollback();
        }
        expected.clear();
        return false;
    }

    private static String ids(List<? extends EventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).collect(Collectors.joining(","));
    }

    /** In one write, so that a kill leaves whole lines. */
    private static void say(String line) {
        synchronized (System.out) {
            System.out.println(line);
        }
    }
}
