package io.alianza.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** Appends by 1, 8 and 64 writers of one process: throughput, latency, and the same documents by the store's own insertMany. */
final class AppendMeasurement {

    private AppendMeasurement() {}

    static List<Row> of(Bench bench) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int writers : new int[] {1, 8, 64}) {
            List<Double> ours = new ArrayList<>();
            List<Double> oursSlow = new ArrayList<>();
            List<Double> peer = new ArrayList<>();
            List<Double> peerSlow = new ArrayList<>();
            List<Double> floor = new ArrayList<>();
            for (int run = 0; run < bench.runs(); run++) {
                // Ours, peer and floor in turn: a machine that drifts drifts for all.
                InsertRecorder recorder = new InsertRecorder();
                Writers.Result mine = measured(bench, Contender.Kind.OURS, writers, recorder, floor);
                Writers.Result theirs = measured(bench, Contender.Kind.AXON_MONGO, writers, recorder, floor);
                ours.add(mine.perSecond());
                oursSlow.add(mine.milliseconds(0.99));
                peer.add(theirs.perSecond());
                peerSlow.add(theirs.milliseconds(0.99));
            }
            String name = "append, " + writers + (writers == 1 ? " writer" : " writers");
            rows.add(Row.rate(name, "events/s", ours, "axon-mongo", peer, ""));
            rows.add(Row.time(name + ", 99th percentile", "ms", oursSlow, "axon-mongo", peerSlow, ""));
            rows.add(Row.ofFloor(name, "events/s", ours, "insertMany, same batches", floor));
        }
        return rows;
    }

    private static Writers.Result measured(
            Bench bench, Contender.Kind kind, int writers, InsertRecorder recorder, List<Double> floor)
            throws Exception {
        String database = bench.freshDatabase();
        boolean isOurs = kind == Contender.Kind.OURS;
        try (var client = isOurs ? recorder.client(bench.uri()) : InsertRecorder.plain(bench.uri());
                Contender contender = kind.open(client, database)) {
            Writers.run(contender, writers, bench.each().dividedBy(4));
            recorder.forget();
            Writers.Result result = Writers.run(contender, writers, bench.each());
            if (isOurs) {
                floor.add(Floor.insertsPerSecond(bench, database, recorder.batches()));
            }
            return result;
        } finally {
            bench.drop(database);
        }
    }
}
