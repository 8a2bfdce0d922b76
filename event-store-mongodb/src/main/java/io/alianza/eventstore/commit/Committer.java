package io.alianza.eventstore.commit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives drafts their places. Inserting number n+1 is a compare-and-swap on the head, so the log is gapless and totally ordered
 * by construction; what keeps it so under failures is three rules:
 *
 * <ul>
 *   <li>It builds only on a predecessor that was acknowledged to it at a majority, or that it read there.
 *   <li>A slot decides. After anything but a full acknowledgement it reads the first undecided number: its own document means
 *       stored, another's means the next number, none means the very same document again.
 *   <li>A duplicate refuses a draft only once the commit in its way was read at a majority and is not its own.
 * </ul>
 *
 * One group is in flight at a time. A group is one ordered insert, so what an old command still does late can only repeat a
 * prefix of it: it stops at the first number that another commit has. What is in doubt stays first until it is decided.
 */
public final class Committer {

    private enum Step {
        SEND,
        READ_SLOTS,
        FIND_CONFLICT
    }

    private final Limits limits;
    private final Backoff backoff = new Backoff(Duration.ofMillis(5), Duration.ofMillis(500));
    private final Deque<Member> waiting = new ArrayDeque<>();
    private final List<Member> group = new ArrayList<>();

    private @Nullable Slot head;
    private Step step = Step.SEND;
    private boolean duplicate;
    private boolean inFlight;
    private Instant notBefore = Instant.MIN;

    public Committer(Limits limits) {
        this.limits = limits;
    }

    /** Takes a draft; its outcome is told by {@link #answer} or {@link #expire}, at the deadline at the latest. */
    public void submit(Draft draft, Instant deadline) {
        waiting.add(new Member(draft, deadline));
    }

    /** A place that somebody else read from the primary at majority: nearer to the head than what this committer knows. */
    public void observe(Slot slot) {
        if (head != null && group.isEmpty() && slot.number() > head.number()) {
            head = slot;
        }
    }

    /** What to send now, or nothing: because an answer is due, because it is too early, or because there is nothing to do. */
    public Optional<Request> next(Instant now) {
        if (inFlight || isIdle() || now.isBefore(notBefore)) {
            return Optional.empty();
        }
        inFlight = true;
        return Optional.of(head == null ? new Request.ReadHead() : request(head));
    }

    /** Whether nothing is waiting and nothing is in doubt. */
    public boolean isIdle() {
        return group.isEmpty() && waiting.isEmpty();
    }

    /** When {@link #next} may have something to send although nothing else happens. */
    public Instant notBefore() {
        return notBefore;
    }

    private Request request(Slot predecessor) {
        return switch (step) {
            case SEND -> {
                fillGroup();
                yield insert(predecessor);
            }
            case READ_SLOTS -> new Request.ReadSlots(predecessor.number() + 1);
            case FIND_CONFLICT -> new Request.FindConflict(group.getFirst().draft);
        };
    }

    private void fillGroup() {
        long bytes = group.stream().mapToLong(member -> member.draft.size()).sum();
        while (!waiting.isEmpty() && group.size() < limits.commits()) {
            bytes += waiting.getFirst().draft.size();
            if (!group.isEmpty() && bytes > limits.bytes()) {
                return;
            }
            group.add(waiting.removeFirst());
        }
    }

    private Request insert(Slot predecessor) {
        List<Placed> commits = new ArrayList<>(group.size());
        Slot before = predecessor;
        for (Member member : group) {
            Placed placed = member.placedAfter(before);
            commits.add(placed);
            before = placed.slot();
        }
        return new Request.Insert(commits);
    }

    /** Takes the answer to the request that {@link #next} returned. */
    public List<Outcome> answer(Answer answer, Instant now) {
        inFlight = false;
        return switch (answer) {
            case Answer.Inserted() -> allStored();
            case Answer.Duplicate() -> doubt(true);
            case Answer.Unclear() -> unclear(now);
            case Answer.Slots(List<Slot> slots) -> head == null ? firstHead(slots) : slots(slots, now);
            case Answer.Found(Optional<Conflict> conflict) ->
                conflict.map(this::conflict).orElseGet(() -> again(now));
        };
    }

    private List<Outcome> firstHead(List<Slot> slots) {
        head = slots.getFirst();
        return proceed(List.of());
    }

    private List<Outcome> allStored() {
        List<Outcome> stored = new ArrayList<>(group.size());
        for (Member member : group) {
            head = member.placed().slot();
            stored.add(new Outcome.Stored(member.draft, head.number(), head.recorded()));
        }
        group.clear();
        return proceed(stored);
    }

    private List<Outcome> doubt(boolean byDuplicate) {
        duplicate = byDuplicate;
        step = Step.READ_SLOTS;
        return List.of();
    }

    /** An insert is looked for before it is repeated; a read is just repeated. */
    private List<Outcome> unclear(Instant now) {
        notBefore = now.plus(backoff.next());
        return step == Step.SEND ? doubt(false) : List.of();
    }

    private List<Outcome> slots(List<Slot> slots, Instant now) {
        List<Outcome> stored = new ArrayList<>();
        boolean others = false;
        for (Slot slot : slots) {
            if (head == null || slot.number() != head.number() + 1) {
                break;
            }
            head = slot;
            others |= !isOwn(slot, stored);
        }
        if (others || group.isEmpty()) {
            return proceed(stored);
        }
        if (duplicate) {
            step = Step.FIND_CONFLICT;
            return stored;
        }
        return stored.isEmpty() ? again(now) : proceed(stored);
    }

    private boolean isOwn(Slot slot, List<Outcome> stored) {
        Iterator<Member> members = group.iterator();
        while (members.hasNext()) {
            Draft draft = members.next().draft;
            if (draft.id().equals(slot.commit())) {
                members.remove();
                stored.add(new Outcome.Stored(draft, slot.number(), slot.recorded()));
                return true;
            }
        }
        return false;
    }

    private List<Outcome> conflict(Conflict found) {
        Draft first = group.getFirst().draft;
        if (found.commit().equals(first.id())) {
            return doubt(false);
        }
        group.removeFirst();
        return proceed(List.of(new Outcome.Refused(first, found)));
    }

    /** Nothing was decided. What was in the way may be our own and late, or be rolled back: the same again, a little later. */
    private List<Outcome> again(Instant now) {
        step = Step.SEND;
        notBefore = now.plus(backoff.next());
        return List.of();
    }

    private List<Outcome> proceed(List<Outcome> outcomes) {
        step = Step.SEND;
        backoff.reset();
        return outcomes;
    }

    /** Tells the outcome of all drafts whose time is over. One that was sent stays in its place until the slot has decided. */
    public List<Outcome> expire(Instant now) {
        List<Outcome> outcomes = new ArrayList<>();
        waiting.removeIf(member -> {
            boolean over = member.isOver(now);
            if (over) {
                outcomes.add(new Outcome.NotSent(member.draft));
            }
            return over;
        });
        for (Member member : group) {
            if (member.isOver(now) && !member.told) {
                member.told = true;
                outcomes.add(new Outcome.Unknown(member.draft));
            }
        }
        return outcomes;
    }

    /**
     * How large a group may be: one command of the store must be able to carry it, or its order would be lost.
     *
     * @param commits documents
     * @param bytes together, unless one alone is larger
     */
    public record Limits(int commits, int bytes) {}

    /** A draft on its way. */
    private static final class Member {

        final Draft draft;
        final Instant deadline;
        boolean told;
        private @Nullable Placed placed;

        Member(Draft draft, Instant deadline) {
            this.draft = draft;
            this.deadline = deadline;
        }

        /** Sent again for the same number it is the very same document: only a decided slot before it changes its number. */
        Placed placedAfter(Slot predecessor) {
            if (placed == null || placed.number() != predecessor.number() + 1) {
                placed = Placed.after(predecessor, draft);
            }
            return placed;
        }

        Placed placed() {
            if (placed == null) {
                throw new IllegalStateException("acknowledged before it was sent");
            }
            return placed;
        }

        boolean isOver(Instant now) {
            return !now.isBefore(deadline);
        }
    }
}
