package io.alianza.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Appends by several processes at once, eight writers each: they compete for one head. */
public final class ProcessesMeasurement {

    private static final int PROCESSES = 3;
    private static final int WRITERS = 8;

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
            List<Process> processes = new ArrayList<>();
            for (int number = 0; number < PROCESSES; number++) {
                processes.add(start(bench, kind, database));
            }
            double sum = 0;
            for (Process process : processes) {
                sum += result(process);
            }
            return sum;
        } finally {
            bench.drop(database);
        }
    }

    private static Process start(Bench bench, Contender.Kind kind, String database) throws IOException {
        return new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ProcessesMeasurement.class.getName(),
                        bench.uri(),
                        database,
                        kind.name(),
                        String.valueOf(bench.each().toMillis())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static double result(Process process) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("rate ")) {
                    return Double.parseDouble(line.substring("rate ".length()));
                }
            }
        }
        throw new IOException("a writing process ended early");
    }

    /** One of the competing processes. */
    public static void main(String[] arguments) throws Exception {
        Duration each = Duration.ofMillis(Long.parseLong(arguments[3]));
        try (MongoClient client = MongoClients.create(arguments[0]);
                Contender contender = Contender.Kind.valueOf(arguments[2]).open(client, arguments[1])) {
            Writers.run(contender, WRITERS, each.dividedBy(4));
            System.out.println(String.format(
                    Locale.ROOT,
                    "rate %f",
                    Writers.run(contender, WRITERS, each).perSecond()));
        }
        System.exit(0);
    }
}
