package io.alianza.eventstore;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.alianza.eventstore.LogMonitor.Ending;
import io.alianza.eventstore.commit.Conflict;
import io.alianza.eventstore.commit.Outcome;
import io.alianza.eventstore.store.EncodedDraft;
import io.alianza.eventstore.store.LogWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** Turns Axon's messages into a commit, has it written, and turns the outcome into an answer or an exception. */
final class LogAppender {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    private final EventLog log;
    private final LogWriter writer;
    private final LogSettings settings;

    LogAppender(EventLog log, LogWriter writer, LogSettings settings) {
        this.log = log;
        this.writer = writer;
        this.settings = settings;
    }

    void append(List<? extends EventMessage<?>> messages, Serializer serializer) {
        log.verifyIdentityNowAndThen();
        List<LoggedEvent> events = messages.stream()
                .<LoggedEvent>map(message -> AxonEntry.logged(message, serializer))
                .toList();
        CommitRules.verify(events);
        String key = CommitKey.take(messages);
        EncodedDraft draft =
                new EncodedDraft(IDS.generate(), settings.clock().instant(), key, correlations(messages), events);
        if (draft.size() > EncodedDraft.MAX_BYTES) {
            throw CommitTooLargeException.bytes(draft.size(), EncodedDraft.MAX_BYTES);
        }
        Appended appended = appended(append(draft), events, key);
        if (CurrentUnitOfWork.isStarted()) {
            appended.leaveIn(CurrentUnitOfWork.get());
        }
        log.appended();
    }

    private Outcome append(EncodedDraft draft) {
        Instant began = Monotonic.now();
        Outcome outcome = writer.append(draft, settings.patience());
        settings.monitor().appended(ending(outcome), Duration.between(began, Monotonic.now()));
        return outcome;
    }

    private static Ending ending(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Stored _ -> Ending.STORED;
            case Outcome.Refused _ -> Ending.REFUSED;
            case Outcome.NotSent _ -> Ending.NOT_SENT;
            case Outcome.Unknown _ -> Ending.UNKNOWN;
        };
    }

    private List<String> correlations(List<? extends EventMessage<?>> messages) {
        Set<String> values = new LinkedHashSet<>();
        for (EventMessage<?> message : messages) {
            for (String name : settings.correlationKeys()) {
                Object value = message.getMetaData().get(name);
                if (value != null) {
                    values.add(value.toString());
                }
            }
        }
        return List.copyOf(values);
    }

    private Appended appended(Outcome outcome, List<LoggedEvent> events, @Nullable String key) {
        return switch (outcome) {
            case Outcome.Stored stored ->
                new Appended(
                        log.identity(),
                        Position.of(stored.number(), 0),
                        Position.of(stored.number(), events.size() - 1),
                        stored.recorded());
            case Outcome.Refused refused -> throw refused(refused.conflict(), events, key);
            case Outcome.NotSent _ ->
                throw new LogUnavailableException(
                        "the store was not reached within " + settings.patience() + "; the commit was not sent");
            case Outcome.Unknown _ ->
                throw new UnknownOutcomeException("the store did not confirm the commit within " + settings.patience()
                        + "; it may be stored. Repeat with the same ids");
        };
    }

    private RuntimeException refused(Conflict conflict, List<LoggedEvent> events, @Nullable String key) {
        if (conflict.kind() == Conflict.Kind.COMMIT_KEY) {
            return new DuplicateCommitKeyException(String.valueOf(key), earlier(conflict.number()));
        }
        LoggedEvent event = events.get(conflict.event());
        String what = conflict.kind() == Conflict.Kind.EVENT_ID
                ? "event " + event.id()
                : "sequence " + event.sequence() + " of " + event.aggregate();
        return new DuplicateEventException(conflict.event(), what + " is in commit " + conflict.number() + " already");
    }

    private Appended earlier(long number) {
        LoggedCommit commit = log.commit(number).orElseThrow();
        return new Appended(log.identity(), commit.position(0), commit.last(), commit.recorded());
    }
}
