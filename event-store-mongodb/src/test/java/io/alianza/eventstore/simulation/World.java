package io.alianza.eventstore.simulation;

import java.time.Instant;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** Virtual time in milliseconds, chance, and what is yet to happen. */
final class World {

    final SplittableRandom random;
    /** While it is calm nothing is lost, late or broken. */
    boolean calm;

    private final PriorityQueue<Task> tasks = new PriorityQueue<>();
    private long now;
    private long scheduled;

    World(long seed) {
        this.random = new SplittableRandom(seed);
    }

    long millis() {
        return now;
    }

    Instant now() {
        return Instant.ofEpochMilli(now);
    }

    boolean chance(int percent) {
        return !calm && random.nextInt(100) < percent;
    }

    long between(long from, long to) {
        return random.nextLong(from, to + 1);
    }

    void in(long delay, Runnable action) {
        tasks.add(new Task(now + delay, scheduled++, action));
    }

    void runUntil(long end) {
        while (!tasks.isEmpty() && tasks.peek().time <= end) {
            Task task = tasks.poll();
            now = task.time;
            task.action.run();
        }
        now = end;
    }

    private record Task(long time, long order, Runnable action) implements Comparable<Task> {

        @Override
        public int compareTo(Task other) {
            return time != other.time ? Long.compare(time, other.time) : Long.compare(order, other.order);
        }
    }
}
