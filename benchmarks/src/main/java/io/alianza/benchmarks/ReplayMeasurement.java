package io.alianza.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** A full replay from the first event, and loading one stream of a thousand events. */
final class ReplayMeasurement {

    private static final int PER_COMMIT = 5;
    private static final int STREAM = 1000;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private ReplayMeasurement() {}

    static List<Row> of(Bench bench) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        List<Double> oursLoad = new ArrayList<>();
        List<Double> peerLoad = new ArrayList<>();
        measure(bench, Contender.Kind.OURS, ours, oursLoad, floor);
        String remark = measure(bench, Contender.Kind.AXON_MONGO, peer, peerLoad, new ArrayList<>());
        String size = bench.replayed() + " events, " + PER_COMMIT + " a commit";
        return List.of(
                Row.rate("full replay, " + size, "events/s", ours, "axon-mongo", peer, remark),
                Row.ofFloor("full replay, " + size, "events/s", ours, "raw read, same portions", floor),
                Row.rate(
                        "load a stream of " + STREAM + " events", "loads/s", oursLoad, "axon-mongo", peerLoad, remark));
    }

    private static String measure(
            Bench bench, Contender.Kind kind, List<Double> replay, List<Double> load, List<Double> floor)
            throws Exception {
        String database = bench.freshDatabase();
        try (Contender contender = kind.open(bench.client(), database)) {
            String stream = fill(contender, bench.replayed());
            loadsPerSecond(contender, stream, bench.each().dividedBy(4));
            replayOnce(contender, bench.replayed(), WARM_UP);
            Comparability comparability = Comparability.from(bench);
            for (int run = 0; run < bench.runs(); run++) {
                replay.add(replayOnce(contender, bench.replayed(), PATIENCE));
                load.add(loadsPerSecond(contender, stream, bench.each()));
                if (kind == Contender.Kind.OURS) {
                    floor.add(Floor.readsPerSecond(bench, database, bench.replayed()));
                }
            }
            return comparability.remark();
        } finally {
            bench.drop(database);
        }
    }

    /** Streams of {@link #STREAM} events, five to a commit; returns the id of one of them. */
    private static String fill(Contender contender, int events) {
        String stream = "";
        for (int written = 0; written < events; written += PER_COMMIT) {
            if (written % STREAM == 0) {
                stream = UUID.randomUUID().toString();
            }
            DomainEventMessage<?>[] commit = new DomainEventMessage<?>[PER_COMMIT];
            for (int event = 0; event < PER_COMMIT; event++) {
                commit[event] = new GenericDomainEventMessage<>(
                        "benchmark", stream, written % STREAM + event, BenchmarkEvent.now());
            }
            contender.append(commit);
        }
        return stream;
    }

    /** From the first event to the last, or as far as one comes within the patience: the rate is that of what was read. */
    private static double replayOnce(Contender contender, int events, Duration patience) {
        long began = System.nanoTime();
        long seen = 0;
        try (BlockingStream<TrackedEventMessage<?>> stream =
                contender.source().openStream(contender.source().createTailToken())) {
            while (seen < events && System.nanoTime() - began < patience.toNanos()) {
                if (!stream.hasNextAvailable(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the stream ended after " + seen + " events");
                }
                stream.nextAvailable().getPayload();
                seen++;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return seen / ((System.nanoTime() - began) / 1e9);
    }

    private static double loadsPerSecond(Contender contender, String stream, Duration howLong) {
        long began = System.nanoTime();
        int loads = 0;
        for (; loads < 3 || System.nanoTime() - began < howLong.toNanos(); loads++) {
            long read = contender
                    .store()
                    .readEvents(stream)
                    .asStream()
                    .map(DomainEventMessage::getPayload)
                    .count();
            if (read == 0) {
                throw new IllegalStateException("the stream is empty");
            }
        }
        return loads / ((System.nanoTime() - began) / 1e9);
    }
}
