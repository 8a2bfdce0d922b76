package io.alianza.eventstore.simulation;

import io.alianza.eventstore.tail.TailReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** A process that follows the log with the real tailing reader. */
final class Reader {

    private final World world;
    private final Network network;
    private final List<Doc> seen;
    private final Consumer<Doc> newest;
    private final TailReader<Doc> tail =
            new TailReader<>(0, new TailReader.Pace(Duration.ofMillis(3), Duration.ofMillis(100)));

    Reader(World world, Network network, List<Doc> seen, Consumer<Doc> newest) {
        this.world = world;
        this.network = network;
        this.seen = seen;
        this.newest = newest;
        turn();
    }

    private void turn() {
        OptionalLong after = tail.next(world.now());
        if (after.isPresent()) {
            int limit = (int) world.between(1, 5);
            network.read(after.getAsLong(), limit, commits -> read(commits, limit));
        } else {
            world.in(Math.max(1, tail.notBefore().toEpochMilli() - world.millis()), this::turn);
        }
    }

    private void read(Optional<List<Doc>> commits, int limit) {
        if (commits.isEmpty()) {
            tail.failed(world.now());
        } else {
            List<Doc> next = tail.read(commits.get(), commits.get().size() == limit, world.now());
            seen.addAll(next);
            if (!next.isEmpty()) {
                newest.accept(next.getLast());
            }
        }
        turn();
    }
}
