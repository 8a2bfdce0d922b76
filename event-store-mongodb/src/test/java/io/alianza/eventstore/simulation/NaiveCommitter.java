package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Answer;
import io.alianza.eventstore.commit.Conflict;
import io.alianza.eventstore.commit.Draft;
import io.alianza.eventstore.commit.Outcome;
import io.alianza.eventstore.commit.Placed;
import io.alianza.eventstore.commit.Request;
import io.alianza.eventstore.commit.Slot;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One commit at a time, with one of the mistakes that event stores on MongoDB are known for. */
final class NaiveCommitter implements Protocol {

    /** What it does wrong. */
    enum Mistake {
        /** Numbers come from a counter that moves on whether or not the insert succeeded. */
        COUNTER,
        /** Numbers come from the writer's clock. */
        CLOCK,
        /** After anything unclear the caller is told that it failed. */
        RETRY_AS_FAILURE,
        /** After anything unclear it takes the next number without looking. */
        NEXT_NUMBER_UNSEEN,
        /** A duplicate after an unclear answer is taken for another's. */
        OWN_TAKEN_FOR_ANOTHERS
    }

    private static final Conflict UNSEEN = new Conflict(Conflict.Kind.AGGREGATE_SEQUENCE, 0, new UUID(0, 0), -1);

    private final Mistake mistake;
    private final Deque<Draft> waiting = new ArrayDeque<>();
    private @Nullable Slot head;
    private @Nullable Placed sent;
    private boolean inFlight;
    private int attempts;

    NaiveCommitter(Mistake mistake) {
        this.mistake = mistake;
    }

    @Override
    public void submit(Draft draft, Instant deadline) {
        waiting.add(draft);
    }

    @Override
    public Optional<Request> next(Instant now) {
        if (inFlight || waiting.isEmpty()) {
            return Optional.empty();
        }
        inFlight = true;
        if (head == null) {
            return Optional.of(new Request.ReadHead());
        }
        sent = place(head, waiting.getFirst(), now);
        return Optional.of(new Request.Insert(List.of(sent)));
    }

    private Placed place(Slot before, Draft draft, Instant now) {
        long number = mistake == Mistake.CLOCK
                ? Math.max(before.number() + 1, draft.handedIn().toEpochMilli())
                : before.number() + 1;
        return new Placed(draft, number, later(draft.handedIn(), before.recorded()), later(now, before.latest()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    @Override
    public List<Outcome> answer(Answer answer, Instant now) {
        inFlight = false;
        return switch (answer) {
            case Answer.Slots(List<Slot> slots) -> {
                head = slots.getFirst();
                yield List.of();
            }
            case Answer.Inserted() -> done(true);
            case Answer.Duplicate() -> duplicate();
            default -> head == null ? List.of() : unclear();
        };
    }

    private List<Outcome> done(boolean stored) {
        Draft draft = waiting.removeFirst();
        attempts = 0;
        if (!stored) {
            head = mistake == Mistake.COUNTER ? sentSlot() : null;
            return List.of(new Outcome.Refused(draft, UNSEEN));
        }
        head = sentSlot();
        return List.of(new Outcome.Stored(draft, head.number(), head.recorded()));
    }

    private Slot sentSlot() {
        Placed placed = Objects.requireNonNull(sent);
        return new Slot(placed.number(), placed.draft().id(), placed.recorded(), placed.latest());
    }

    /** After the second it gives up: somebody else has the sequence. */
    private List<Outcome> duplicate() {
        if (++attempts > 2) {
            return done(false);
        }
        head = mistake == Mistake.COUNTER ? sentSlot() : null;
        return List.of();
    }

    private List<Outcome> unclear() {
        return switch (mistake) {
            case RETRY_AS_FAILURE -> done(false);
            case COUNTER, NEXT_NUMBER_UNSEEN -> {
                head = sentSlot();
                yield List.of();
            }
            case CLOCK, OWN_TAKEN_FOR_ANOTHERS -> List.of();
        };
    }

    @Override
    public List<Outcome> expire(Instant now) {
        return List.of();
    }
}
