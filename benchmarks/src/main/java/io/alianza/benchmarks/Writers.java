package io.alianza.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** Many threads that append one event after the other, each to a stream of its own, for a while. */
final class Writers {

    /**
     * @param events appended and acknowledged
     * @param seconds from the first to the last
     * @param latencies of single appends in nanoseconds, sorted
     */
    record Result(long events, double seconds, List<Long> latencies) {

        double perSecond() {
            return events / seconds;
        }

        double milliseconds(double quantile) {
            return latencies.isEmpty()
                    ? Double.NaN
                    : latencies.get((int) Math.min(latencies.size() - 1L, (long) (latencies.size() * quantile))) / 1e6;
        }
    }

    private Writers() {}

    static Result run(Contender contender, int writers, Duration howLong) {
        AtomicBoolean over = new AtomicBoolean();
        List<Future<List<Long>>> parts = new ArrayList<>();
        long began = System.nanoTime();
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory())) {
            for (int writer = 0; writer < writers; writer++) {
                parts.add(threads.submit(() -> write(contender, over)));
            }
            Thread.sleep(howLong);
            over.set(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        List<Long> all = parts.stream()
                .map(Writers::result)
                .flatMap(List::stream)
                .sorted()
                .toList();
        return new Result(all.size(), seconds, all);
    }

    private static List<Long> write(Contender contender, AtomicBoolean over) {
        String stream = UUID.randomUUID().toString();
        List<Long> latencies = new ArrayList<>();
        for (long sequence = 0; !over.get(); sequence++) {
            long before = System.nanoTime();
            contender.append(new GenericDomainEventMessage<>("benchmark", stream, sequence, BenchmarkEvent.now()));
            latencies.add(System.nanoTime() - before);
        }
        return latencies;
    }

    private static List<Long> result(Future<List<Long>> part) {
        try {
            return part.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a writer failed", e.getCause());
        }
    }
}
