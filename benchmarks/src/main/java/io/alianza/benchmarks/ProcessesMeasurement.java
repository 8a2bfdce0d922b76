package io.alianza.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Appends by several processes at once, eight writers each: they compete for one head, from the same moment on. */
final class ProcessesMeasurement {

    private static final int PROCESSES = 3;
    private static final int WRITERS = WritingProcess.WRITERS;

    private ProcessesMeasurement() {}

    static List<Row> of(Bench bench) throws Exception {
        List<Double> ours = new ArrayList<>();
        List<Double> peer = new ArrayList<>();
        for (int run = 0; run < bench.runs(); run++) {
            ours.add(perSecond(bench, Contender.Kind.OURS));
            peer.add(perSecond(bench, Contender.Kind.AXON_MONGO));
        }
        String name = "append, " + PROCESSES + " processes of " + WRITERS + " writers";
        return List.of(Row.rate(name, "events/s", ours, "axon-mongo", peer, ""));
    }

    private static double perSecond(Bench bench, Contender.Kind kind) throws Exception {
        String database = bench.freshDatabase();
        try (Contender first = kind.open(bench.client(), database)) {
            // Indexes and header are there before anybody competes.
            Writers.run(first, 1, Duration.ofMillis(200));
            List<WritingProcess> processes = new ArrayList<>();
            try {
                for (int number = 0; number < PROCESSES; number++) {
                    processes.add(WritingProcess.start(bench, kind, database));
                }
                for (WritingProcess process : processes) {
                    process.awaitReady();
                }
                for (WritingProcess process : processes) {
                    process.go();
                }
                double sum = 0;
                for (WritingProcess process : processes) {
                    sum += process.rate();
                }
                return sum;
            } finally {
                processes.forEach(WritingProcess::close);
            }
        } finally {
            bench.drop(database);
        }
    }
}
