package io.alianza.eventstore.simulation;

import io.alianza.eventstore.commit.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One seeded course of events: some processes write and read through half a second of trouble, then all is healed and checked. */
final class Schedule {

    private static final long TROUBLE = 500;
    /** Later than the latest message can arrive, the longest pause can end and a reader can have read all. */
    private static final long QUIET = 2_000;

    private static final int WRITERS = 3;
    private static final int READERS = 2;
    private static final int AGGREGATES = 4;

    private final World world;
    private final ReplicaSet replicas;
    private final History history = new History();
    private final List<Writer> writers = new ArrayList<>();
    private final Tally tally = new Tally();
    private long nextId = 1;

    private Schedule(long seed, Supplier<Protocol> protocols, boolean majority) {
        this.world = new World(seed);
        this.replicas = new ReplicaSet(world, tally);
        Network network = new Network(world, replicas, tally, majority);
        for (int index = 0; index < WRITERS; index++) {
            writers.add(new Writer(world, network, protocols, history));
        }
        for (int index = 0; index < READERS; index++) {
            Writer neighbour = writers.get(index);
            new Reader(world, network, history.newReading(), doc -> neighbour.observe(doc.slot()));
        }
        plan();
    }

    /** What happened in the schedule of this seed, and what it violated. */
    static Result run(long seed, Supplier<Protocol> protocols, boolean majority) {
        return new Schedule(seed, protocols, majority).run();
    }

    record Result(List<String> violations, Tally tally) {}

    private void plan() {
        long appends = world.between(6, 24);
        for (int index = 0; index < appends; index++) {
            world.in(world.between(0, TROUBLE), () -> append(anyKey()));
        }
        if (world.between(0, 2) == 0) {
            world.in(world.between(50, TROUBLE), () -> anyWriter().kill());
        }
    }

    private @Nullable String anyKey() {
        return world.between(0, 3) == 0 ? "key" + world.between(0, 2) : null;
    }

    private Writer anyWriter() {
        return writers.get((int) world.between(0, WRITERS - 1));
    }

    private void append(@Nullable String key) {
        SimulatedDraft draft = draft(key);
        anyWriter().submit(draft, world.between(50, 600));
        if (key != null) {
            world.in(700, () -> repeat(draft));
        }
    }

    /** Who was told that the outcome is unknown comes again with the same key. */
    private void repeat(SimulatedDraft draft) {
        boolean unknown = history.told(draft).stream()
                .findFirst()
                .filter(Outcome.Unknown.class::isInstance)
                .isPresent();
        if (unknown) {
            anyWriter().submit(draft(draft.key()), 600);
        }
    }

    /** Decided on what was read at a majority, sometimes a little earlier. Writers' clocks differ by an hour. */
    private SimulatedDraft draft(@Nullable String key) {
        List<Doc> known = replicas.committed();
        int lost = world.between(0, 3) == 0 ? (int) Math.min(known.size(), world.between(0, 2)) : 0;
        List<Doc> read = known.subList(0, known.size() - lost);
        List<SimulatedDraft.Event> events = new ArrayList<>();
        int first = (int) world.between(0, AGGREGATES - 1);
        addEvents(events, first, read);
        if (world.between(0, 3) == 0) {
            addEvents(events, (first + 1) % AGGREGATES, read);
        }
        Instant clock = world.now().minusSeconds(3600 * world.between(0, 1));
        return new SimulatedDraft(new UUID(1, nextId++), clock, clock, key, events);
    }

    private void addEvents(List<SimulatedDraft.Event> events, int aggregate, List<Doc> read) {
        int sequence = (int) read.stream()
                .flatMap(doc -> doc.draft().events().stream())
                .filter(event -> event.aggregate() == aggregate)
                .count();
        long count = world.between(1, 2);
        for (int index = 0; index < count; index++) {
            events.add(new SimulatedDraft.Event(nextId++, aggregate, sequence + index));
        }
    }

    private Result run() {
        world.runUntil(TROUBLE + 300);
        world.calm = true;
        replicas.heal();
        world.runUntil(TROUBLE + QUIET);
        List<Doc> log = replicas.committed();
        count(log);
        return new Result(Invariants.violated(log, history), tally);
    }

    private void count(List<Doc> log) {
        tally.schedules = 1;
        history.outcomes.forEach((draft, told) -> told.stream().limit(1).forEach(outcome -> {
            switch (outcome) {
                case Outcome.Stored stored -> tally.stored++;
                case Outcome.Refused refused -> tally.refused++;
                case Outcome.NotSent sent -> tally.notSent++;
                case Outcome.Unknown unknown -> {
                    tally.unknown++;
                    tally.unknownStored +=
                            log.stream().anyMatch(doc -> doc.draft().id().equals(draft.id())) ? 1 : 0;
                }
            }
        }));
    }
}
