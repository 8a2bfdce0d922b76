package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Answer;
import io.alianza.eventstore.commit.Conflict;
import io.alianza.eventstore.commit.Request;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;

/** Between clients and the replica set: requests and answers are delayed, lost, repeated, and arrive after everybody gave up. */
final class Network {

    private static final long CLIENT_TIME_OUT = 80;
    private static final int SLOTS_AT_ONCE = 6;

    private final World world;
    private final ReplicaSet replicas;
    private final Tally tally;
    private final boolean majority;

    /** @param majority whether clients ask for it, in writing and reading; the broken ones do not */
    Network(World world, ReplicaSet replicas, Tally tally, boolean majority) {
        this.world = world;
        this.replicas = replicas;
        this.tally = tally;
        this.majority = majority;
    }

    /** Sends to the primary that is found now; exactly one answer comes, {@link Answer.Unclear} at the time-out. */
    void send(Request request, Consumer<Answer> onAnswer) {
        Call call = new Call(onAnswer);
        world.in(CLIENT_TIME_OUT, call::timeOut);
        Optional<Node> target = replicas.primary();
        if (target.isEmpty()) {
            world.in(world.between(1, 20), call::timeOut);
            return;
        }
        deliver(target.get(), request, call);
        if (world.chance(4)) {
            deliver(target.get(), request, call);
        }
    }

    private void deliver(Node node, Request request, Call call) {
        if (!world.chance(5)) {
            long delay = world.chance(6) ? world.between(60, 700) : world.between(1, 8);
            world.in(delay, () -> execute(node, request, call));
        }
    }

    private void execute(Node node, Request request, Call call) {
        if (!node.up || !node.primary) {
            call.reply(new Answer.Unclear());
            return;
        }
        switch (request) {
            case Request.Insert(var placed) ->
                new Insertion(node, placed.stream().map(Doc::of).toList(), call).next(0);
            case Request.ReadHead() ->
                call.reply(new Answer.Slots(List.of(all(node).getLast().slot())));
            case Request.ReadSlots(long from) -> call.reply(slots(node, from));
            case Request.FindConflict(var draft) -> call.reply(conflict(node, (SimulatedDraft) draft));
        }
    }

    private List<Doc> all(Node node) {
        return node.docsAfter(-1, Integer.MAX_VALUE, majority);
    }

    private Answer slots(Node node, long from) {
        return new Answer.Slots(node.docsAfter(from - 1, SLOTS_AT_ONCE, majority).stream()
                .map(Doc::slot)
                .toList());
    }

    private Answer conflict(Node node, SimulatedDraft draft) {
        return new Answer.Found(all(node).stream()
                .filter(doc -> doc.draft().hasInCommon(draft))
                .findFirst()
                .map(doc -> new Conflict(
                        Conflict.Kind.AGGREGATE_SEQUENCE, 0, doc.draft().id(), doc.number())));
    }

    /** Reads commits behind a number, as a tailing reader does; nothing is an answer that never came. */
    void read(long after, int limit, Consumer<Optional<List<Doc>>> onAnswer) {
        query(node -> node.docsAfter(after, limit, majority), onAnswer);
    }

    private <T> void query(Function<Node, T> read, Consumer<Optional<T>> onAnswer) {
        AtomicBoolean answered = new AtomicBoolean();
        Consumer<Optional<T>> once = answer -> {
            if (answered.compareAndSet(false, true)) {
                onAnswer.accept(answer);
            }
        };
        world.in(CLIENT_TIME_OUT, () -> once.accept(Optional.empty()));
        replicas.primary()
                .filter(node -> !world.chance(5))
                .ifPresent(node -> world.in(world.between(1, 8), () -> {
                    if (node.up && node.primary) {
                        T result = read.apply(node);
                        world.in(world.between(1, 8), () -> once.accept(Optional.of(result)));
                    }
                }));
    }

    /** One ordered insert; slow ones let others in between two documents. */
    private final class Insertion {

        private final Node node;
        private final List<Doc> docs;
        private final Call call;
        private final long term;

        Insertion(Node node, List<Doc> docs, Call call) {
            this.node = node;
            this.docs = docs;
            this.call = call;
            this.term = node.term;
        }

        void next(int index) {
            if (!node.up || !node.primary || node.term != term) {
                call.reply(new Answer.Unclear());
            } else if (index == docs.size()) {
                acknowledge(new Answer.Inserted());
            } else if (!node.isFree(docs.get(index))) {
                tally.duplicates++;
                acknowledge(new Answer.Duplicate());
            } else {
                node.append(docs.get(index));
                tally.lateWrites += call.isOver() ? 1 : 0;
                world.in(world.chance(5) ? world.between(1, 150) : 0, () -> next(index + 1));
            }
        }

        private void acknowledge(Answer answer) {
            if (majority && !(answer instanceof Answer.Duplicate && world.chance(50))) {
                node.awaitMajority(() -> call.reply(answer), () -> call.reply(new Answer.Unclear()));
            } else {
                call.reply(answer);
            }
        }
    }

    /** A request under way; only its first answer counts. */
    private final class Call {

        private final Consumer<Answer> onAnswer;
        private boolean over;

        Call(Consumer<Answer> onAnswer) {
            this.onAnswer = onAnswer;
        }

        boolean isOver() {
            return over;
        }

        void timeOut() {
            arrive(new Answer.Unclear());
        }

        void reply(Answer answer) {
            if (!world.chance(5)) {
                world.in(world.between(1, 8), () -> arrive(answer));
            }
        }

        private void arrive(Answer answer) {
            if (!over) {
                over = true;
                tally.unclear += answer instanceof Answer.Unclear ? 1 : 0;
                onAnswer.accept(answer);
            }
        }
    }
}
