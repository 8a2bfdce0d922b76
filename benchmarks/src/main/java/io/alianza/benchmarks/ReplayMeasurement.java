package io.alianza.benchmarks;

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

    private ReplayMeasurement() {}

    static List<Row> of(Bench bench) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        List<Double> floor = new ArrayList<>();
        List<Double> oursLoad = new ArrayList<>();
        List<Double> peerLoad = new ArrayList<>();
        String remark = measure(bench, Contender.Kind.OURS, ours, oursLoad, floor)
                + measure(bench, Contender.Kind.AXON_MONGO, peer, peerLoad, new ArrayList<>());
        String size = bench.replayed() + " events, " + PER_COMMIT + " a commit";
        return List.of(
                Row.rate("full replay, " + size, "events/s", ours, "axon-mongo", peer, remark),
                Row.rate("full replay, " + size, "events/s", ours, "raw read of the documents", floor, ""),
                Row.rate(
                        "load a stream of " + STREAM + " events", "loads/s", oursLoad, "axon-mongo", peerLoad, remark));
    }

    private static String measure(
            Bench bench, Contender.Kind kind, List<Double> replay, List<Double> load, List<Double> floor)
            throws Exception {
        String database = bench.freshDatabase();
        try (Contender contender = kind.open(bench.client(), database)) {
            String stream = fill(contender, bench.replayed());
            String remark = Comparability.scansDuring(bench, () -> {
                replayOnce(contender, bench.replayed());
                loadsPerSecond(contender, stream, 3);
            });
            for (int run = 0; run < bench.runs(); run++) {
                replay.add(replayOnce(contender, bench.replayed()));
                load.add(loadsPerSecond(contender, stream, 50));
                if (kind == Contender.Kind.OURS) {
                    floor.add(Floor.readsPerSecond(bench, database, bench.replayed()));
                }
            }
            return remark;
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
            List<DomainEventMessage<?>> commit = new ArrayList<>();
            for (int event = 0; event < PER_COMMIT; event++) {
                commit.add(new GenericDomainEventMessage<>(
                        "benchmark", stream, written % STREAM + event, BenchmarkEvent.now()));
            }
            contender.engine().appendEvents(commit);
        }
        return stream;
    }

    private static double replayOnce(Contender contender, int events) {
        long began = System.nanoTime();
        try (BlockingStream<TrackedEventMessage<?>> stream =
                contender.source().openStream(contender.source().createTailToken())) {
            for (int seen = 0; seen < events; seen++) {
                if (!stream.hasNextAvailable(30, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("the stream ended after " + seen + " events");
                }
                stream.nextAvailable().getPayload();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return events / ((System.nanoTime() - began) / 1e9);
    }

    private static double loadsPerSecond(Contender contender, String stream, int loads) {
        long began = System.nanoTime();
        for (int load = 0; load < loads; load++) {
            long read = contender
                    .engine()
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
