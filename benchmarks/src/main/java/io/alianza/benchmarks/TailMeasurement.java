package io.alianza.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** From the beginning of an append to the event in a reader's hand, at 200 events a second, in this process and in another. */
final class TailMeasurement {

    private static final int PER_SECOND = 200;

    private TailMeasurement() {}

    static List<Row> of(Bench bench) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (boolean otherProcess : new boolean[] {false, true}) {
            List<Double> ours = new ArrayList<>();
            List<Double> peer = new ArrayList<>();
            String remark = otherProcess
                    ? String.format(
                            Locale.ROOT,
                            "by polling: the peer every %,d ms, its default; ours every 2 to 50 ms",
                            Contender.PEER_POLLS.toMillis())
                    : "";
            for (int run = 0; run < bench.runs(); run++) {
                ours.add(percentile99(bench, Contender.Kind.OURS, otherProcess));
                Comparability comparability = Comparability.from(bench);
                peer.add(percentile99(bench, Contender.Kind.AXON_MONGO, otherProcess));
                String fault = comparability.remark();
                remark = fault.isEmpty() ? remark : fault;
            }
            String where = otherProcess ? "another process" : "the same process";
            rows.add(Row.time(
                    "append to handler in " + where + ", p99, " + PER_SECOND + "/s",
                    "ms",
                    ours,
                    "axon-mongo",
                    peer,
                    remark));
        }
        return rows;
    }

    private static double percentile99(Bench bench, Contender.Kind kind, boolean otherProcess) throws Exception {
        String database = bench.freshDatabase();
        int events = (int) (PER_SECOND * bench.each().toSeconds());
        try (Contender contender = kind.open(bench.client(), database);
                TailReader reader = otherProcess
                        ? TailReader.inAnotherProcess(bench.uri(), database, kind, events)
                        : TailReader.here(contender, events)) {
            reader.awaitStarted();
            appendAtPace(contender, events);
            long[] latencies = reader.latencies();
            Arrays.sort(latencies);
            return latencies[(int) (latencies.length * 0.99)] / 1e6;
        } finally {
            bench.drop(database);
        }
    }

    private static void appendAtPace(Contender contender, int events) {
        String stream = UUID.randomUUID().toString();
        long step = 1_000_000_000L / PER_SECOND;
        long due = System.nanoTime();
        for (int sequence = 0; sequence < events; sequence++) {
            due += step;
            LockSupport.parkNanos(due - System.nanoTime());
            contender.append(new GenericDomainEventMessage<>("benchmark", stream, sequence, BenchmarkEvent.now()));
        }
    }
}
