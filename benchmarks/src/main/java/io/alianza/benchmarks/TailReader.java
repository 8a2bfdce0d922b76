package io.alianza.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Follows a log from its head and notes how old each event is when it arrives. */
final class TailReader implements AutoCloseable {

    private final CountDownLatch started = new CountDownLatch(1);
    private final FutureTask<long[]> reading;
    private final Runnable end;

    private TailReader(Callable<long[]> read, Runnable end) {
        this.reading = new FutureTask<>(read);
        this.end = end;
    }

    static TailReader here(Contender contender, int events) {
        TailReader[] self = new TailReader[1];
        self[0] = new TailReader(() -> follow(contender, events, self[0].started::countDown), () -> {});
        Thread.ofPlatform().daemon().start(self[0].reading);
        return self[0];
    }

    static TailReader inAnotherProcess(String uri, String database, Contender.Kind kind, int events)
            throws IOException {
        Process process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TailReader.class.getName(),
                        uri,
                        database,
                        kind.name(),
                        String.valueOf(events)))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        TailReader[] self = new TailReader[1];
        self[0] = new TailReader(() -> fromOutput(lines, self[0].started::countDown), process::destroyForcibly);
        Thread.ofPlatform().daemon().start(self[0].reading);
        return self[0];
    }

    private static long[] fromOutput(BufferedReader lines, Runnable begun) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.equals("started")) {
                begun.run();
            } else if (line.startsWith("latencies ")) {
                return Arrays.stream(line.substring("latencies ".length()).split(","))
                        .mapToLong(Long::parseLong)
                        .toArray();
            }
        }
        throw new IOException("the reading process ended early");
    }

    /** The other process. */
    public static void main(String[] arguments) throws Exception {
        try (MongoClient client = MongoClients.create(arguments[0]);
                Contender contender = Contender.Kind.valueOf(arguments[2]).open(client, arguments[1])) {
            long[] latencies = follow(contender, Integer.parseInt(arguments[3]), () -> System.out.println("started"));
            StringBuilder line = new StringBuilder("latencies ");
            for (long latency : latencies) {
                line.append(latency).append(',');
            }
            System.out.println(line.substring(0, line.length() - 1));
        }
        System.exit(0);
    }

    private static long[] follow(Contender contender, int events, Runnable begun) throws InterruptedException {
        long[] latencies = new long[events];
        try (BlockingStream<TrackedEventMessage<?>> stream =
                contender.source().openStream(contender.source().createHeadToken())) {
            stream.hasNextAvailable(100, TimeUnit.MILLISECONDS);
            begun.run();
            for (int seen = 0; seen < events; seen++) {
                BenchmarkEvent.Measured event =
                        (BenchmarkEvent.Measured) stream.nextAvailable().getPayload();
                latencies[seen] = System.nanoTime() - event.sentAt();
            }
        }
        return latencies;
    }

    void awaitStarted() throws InterruptedException {
        if (!started.await(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the reader did not start");
        }
    }

    long[] latencies() throws InterruptedException, ExecutionException {
        try {
            return reading.get(60, TimeUnit.SECONDS);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new IllegalStateException("the reader did not see all events", e);
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
