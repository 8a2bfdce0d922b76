package io.alianza.support.topics;

import io.alianza.support.Recorded;
import io.alianza.support.model.Refusal;
import io.alianza.support.processing.Outages;
import io.alianza.support.topics.CloudEvents.Unreadable;
import io.alianza.support.topics.KnownLogs.LogRestored;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands batches of messages to a sink. A batch that fails for one message's sake is taken one by one; what cannot be taken
 * parks, with the later ones of its key. In an outage nothing parks: the batch comes again.
 */
final class MessageBatches {

    private static final Logger log = LoggerFactory.getLogger(MessageBatches.class);
    private static final int TRIES = 3;

    private final MessageSink sink;
    private final MessageReader reader;
    private final KnownLogs logs;
    private final ParkedMessages parked;
    private final Counter skipped;

    MessageBatches(
            MessageSink sink, MessageReader reader, KnownLogs logs, ParkedMessages parked, MeterRegistry metrics) {
        this.sink = sink;
        this.reader = reader;
        this.logs = logs;
        this.parked = parked;
        this.skipped = Counter.builder("alianza.messages.skipped")
                .description("messages of types this service does not know")
                .tag("consumer", sink.name())
                .register(metrics);
    }

    /**
     * @throws Exception in an outage, and when a log was restored: nothing has been skipped, and the batch has to come again
     */
    void take(List<Message> batch) throws Exception {
        List<Message> known = batch.stream().filter(reader::isForUs).toList();
        skipped.increment(batch.size() - known.size());
        Set<String> givenUp = parked.discarded(sink.lasting());
        List<Message> forUs = known.stream()
                .filter(message -> !givenUp.contains(message.place()))
                .toList();
        if (forUs.isEmpty()) {
            return;
        }
        Set<String> blocked = blocked(forUs);
        if (blocked.isEmpty()) {
            try {
                sink.take(read(forUs));
                return;
            } catch (Exception e) {
                throwUnlessOneMessagesFault(e);
            }
        }
        for (Message message : forUs) {
            takeOrPark(message, blocked);
        }
    }

    private Set<String> blocked(List<Message> batch) {
        return new HashSet<>(parked.parked(
                sink.name(), batch.stream().map(Message::key).distinct().toList()));
    }

    private List<Recorded> read(List<Message> messages) {
        List<Recorded> recorded = new ArrayList<>(messages.size());
        for (Message message : messages) {
            recorded.add(read(message));
        }
        return recorded;
    }

    private Recorded read(Message message) {
        Recorded recorded = reader.read(message);
        logs.verify(sink.name(), message);
        return recorded;
    }

    private void takeOrPark(Message message, Set<String> blocked) throws Exception {
        if (blocked.contains(message.key())) {
            parked.park(sink.name(), message, Optional.empty());
            return;
        }
        Optional<Exception> failure = tryToTake(message);
        if (failure.isPresent()) {
            log.error("{} parks {} of {}", sink.name(), message.type(), message.key(), failure.get());
            parked.park(sink.name(), message, Optional.of(failure.get()));
            blocked.add(message.key());
        }
    }

    /** What is refused or unreadable will be so again; a programming error gets three tries. */
    private Optional<Exception> tryToTake(Message message) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                sink.take(List.of(read(message)));
                return Optional.empty();
            } catch (Exception e) {
                throwUnlessOneMessagesFault(e);
                if (e instanceof Unreadable || e instanceof Refusal || attempt == TRIES) {
                    return Optional.of(e);
                }
            }
        }
    }

    private static void throwUnlessOneMessagesFault(Exception e) throws Exception {
        if (e instanceof LogRestored || Outages.isOutage(e)) {
            throw e;
        }
    }

    /** Gives up the first of a key for good; false when nothing of it is parked. */
    boolean discard(String key) {
        Optional<Message> first = parked.first(sink.name(), key);
        first.ifPresent(message -> {
            parked.discard(sink.lasting(), message);
            parked.remove(sink.name(), message);
        });
        return first.isPresent();
    }

    /** Takes the parked messages of a key, first to last, until one fails again; false when something stays parked. */
    boolean retry(String key) throws Exception {
        for (Optional<Message> next = parked.first(sink.name(), key);
                next.isPresent();
                next = parked.first(sink.name(), key)) {
            Optional<Exception> failure = tryToTake(next.get());
            if (failure.isPresent()) {
                parked.park(sink.name(), next.get(), Optional.of(failure.get()));
                return false;
            }
            parked.remove(sink.name(), next.get());
        }
        return true;
    }
}
