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
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands batches of messages to a sink. A batch that fails for one message's sake is taken in parts; what cannot be taken
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
        Set<String> givenUp = parked.discarded(sink.lasting(), known);
        List<Message> forUs = known.stream()
                .filter(message -> !givenUp.contains(message.fact()))
                .toList();
        // Before anything of the batch is taken or parked.
        forUs.stream().filter(reader::isWhole).forEach(message -> logs.verify(sink.name(), message));
        if (!forUs.isEmpty()) {
            takeAll(forUs, blocked(forUs));
        }
    }

    /** What fails is halved, so that a fault is found in a few steps, and one parked key makes no single messages of all others. */
    private void takeAll(List<Message> batch, Set<String> blocked) throws Exception {
        parked.parkBehind(sink.name(), of(batch, blocked::contains));
        List<Message> free = of(batch, key -> !blocked.contains(key));
        if (free.size() == 1) {
            takeOrPark(free.getFirst(), blocked);
        } else if (!free.isEmpty() && !isTaken(free)) {
            int half = free.size() / 2;
            takeAll(free.subList(0, half), blocked);
            takeAll(free.subList(half, free.size()), blocked);
        }
    }

    private boolean isTaken(List<Message> batch) throws Exception {
        try {
            sink.take(read(batch));
            return true;
        } catch (Exception e) {
            throwUnlessOneMessagesFault(e);
            return false;
        }
    }

    private static List<Message> of(List<Message> batch, Predicate<String> key) {
        return batch.stream().filter(message -> key.test(message.key())).toList();
    }

    private Set<String> blocked(List<Message> batch) {
        return new HashSet<>(parked.parked(
                sink.name(), batch.stream().map(Message::key).distinct().toList()));
    }

    private List<Recorded> read(List<Message> messages) {
        List<Recorded> recorded = new ArrayList<>(messages.size());
        for (Message message : messages) {
            recorded.add(reader.read(message));
        }
        return recorded;
    }

    private void takeOrPark(Message message, Set<String> blocked) throws Exception {
        Optional<Exception> failure = tryToTake(message);
        if (failure.isPresent()) {
            log.error("{} parks {} of {}", sink.name(), message.type(), message.key(), failure.get());
            parked.park(sink.name(), message, failure.get());
            blocked.add(message.key());
        }
    }

    /** What is refused or unreadable will be so again; a programming error gets three tries. */
    private Optional<Exception> tryToTake(Message message) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                sink.take(List.of(reader.read(message)));
                return Optional.empty();
            } catch (Exception e) {
                throwUnlessOneMessagesFault(e);
                if (isItsOwnFault(e) || attempt == TRIES) {
                    return Optional.of(e);
                }
            }
        }
    }

    private static void throwUnlessOneMessagesFault(Exception e) throws Exception {
        if (!isItsOwnFault(e) && (e instanceof LogRestored || Outages.isOutage(e))) {
            throw e;
        }
    }

    /** Whatever it was caused by: bytes that are no text make an {@code IOException}, and no outage. */
    private static boolean isItsOwnFault(Exception e) {
        return e instanceof Unreadable || e instanceof Refusal;
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
            if (reader.isWhole(next.get())) {
                logs.verify(sink.name(), next.get());
            }
            Optional<Exception> failure = tryToTake(next.get());
            if (failure.isPresent()) {
                parked.park(sink.name(), next.get(), failure.get());
                return false;
            }
            parked.remove(sink.name(), next.get());
        }
        return true;
    }
}
