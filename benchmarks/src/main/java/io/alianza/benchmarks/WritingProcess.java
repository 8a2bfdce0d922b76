package io.alianza.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** A process that writes when it is told to, warm by then, and says how many events a second it appended. */
public final class WritingProcess implements AutoCloseable {

    static final int WRITERS = 8;

    private static final String READY = "ready";
    private static final String GO = "go";
    private static final String RATE = "rate ";

    private final Process process;
    private final BufferedReader lines;

    private WritingProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static WritingProcess start(Bench bench, Contender.Kind kind, String database) throws IOException {
        return new WritingProcess(new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritingProcess.class.getName(),
                        bench.uri(),
                        database,
                        kind.name(),
                        String.valueOf(bench.each().toMillis())))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    void awaitReady() throws IOException {
        lineWith(READY);
    }

    void go() throws IOException {
        Writer orders = process.outputWriter(StandardCharsets.UTF_8);
        orders.write(GO + "\n");
        orders.flush();
    }

    double rate() throws IOException {
        return Double.parseDouble(lineWith(RATE).substring(RATE.length()));
    }

    private String lineWith(String beginning) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(beginning)) {
                return line;
            }
        }
        throw new IOException("a writing process ended early");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** One of the competing processes. */
    public static void main(String[] arguments) throws Exception {
        Duration each = Duration.ofMillis(Long.parseLong(arguments[3]));
        try (MongoClient client = MongoClients.create(arguments[0]);
                Contender contender = Contender.Kind.valueOf(arguments[2]).open(client, arguments[1])) {
            Writers.run(contender, WRITERS, each.dividedBy(4));
            System.out.println(READY);
            BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            if (GO.equals(orders.readLine())) {
                System.out.println(String.format(
                        Locale.ROOT,
                        RATE + "%f",
                        Writers.run(contender, WRITERS, each).perSecond()));
            }
        }
        System.exit(0);
    }
}
