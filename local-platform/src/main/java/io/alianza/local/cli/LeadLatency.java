package io.alianza.local.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Measures how long a lead takes from its POST until it is in a partner's inbox, at fifty leads a second. The inbox is looked at every 25
 * milliseconds, so that is how exact the figure is.
 */
final class LeadLatency {

    private static final int PER_SECOND = 50;
    private static final int LEADS = 200;

    /** Sent before the measured ones and not counted: the first requests of a JVM tell of the JVM. */
    private static final int FIRST = 50;

    private static final Duration LOOK_EVERY = Duration.ofMillis(25);

    /** Nothing has arrived for so long: those that are missing found nobody with free capacity. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HouseApi api;
    private final List<JsonNode> templates;
    private final Map<String, Long> sent = new ConcurrentHashMap<>();
    private final Map<String, Long> arrived = new HashMap<>();
    private final AtomicReference<Refused> refused = new AtomicReference<>();

    private LeadLatency(HouseApi api, List<JsonNode> templates) {
        this.api = api;
        this.templates = templates;
    }

    /**
     * A sentence with median and 99th percentile of the leads somebody could be offered; empty when nobody could.
     *
     * @throws Refused when the house does not take the leads
     */
    static Optional<String> measure(HouseApi api) {
        // Like some that were offered lately, so that somebody may have room for more of them.
        List<JsonNode> templates = api.get("/api/v1/leads?place=offered&sort=-offeredAt&limit=100")
                .path("items")
                .valueStream()
                .toList();
        if (templates.isEmpty()) {
            return Optional.empty();
        }
        new LeadLatency(api, templates).run(FIRST);
        LeadLatency measured = new LeadLatency(api, templates);
        measured.run(LEADS);
        return measured.arrived.isEmpty() ? Optional.empty() : Optional.of(measured.sentence());
    }

    private void run(int leads) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> sendAtPace(leads, threads));
            long lastArrival = System.nanoTime();
            while (arrived.size() < leads && System.nanoTime() - lastArrival < PATIENCE.toNanos()) {
                lastArrival = look() || sent.size() < leads && refused.get() == null ? System.nanoTime() : lastArrival;
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
        if (refused.get() != null) {
            throw refused.get();
        }
    }

    private void sendAtPace(int leads, ExecutorService threads) {
        long due = System.nanoTime();
        for (int number = 0; number < leads && refused.get() == null; number++) {
            due += Duration.ofSeconds(1).dividedBy(PER_SECOND).toNanos();
            LockSupport.parkNanos(due - System.nanoTime());
            JsonNode template = templates.get(number % templates.size());
            threads.execute(() -> send(template));
        }
    }

    private void send(JsonNode template) {
        long began = System.nanoTime();
        try {
            JsonNode created = api.post("/api/v1/leads", LeadBody.like(template));
            sent.put(created.path("id").asString(""), began);
        } catch (Refused answer) {
            refused.compareAndSet(null, answer);
        }
    }

    /** Whether any of the sent ones was seen for the first time. */
    private boolean look() {
        int before = arrived.size();
        for (JsonNode lead :
                api.get("/api/v1/leads?place=offered&sort=-offeredAt&limit=50").path("items")) {
            String id = lead.path("id").asString("");
            Long began = sent.get(id);
            if (began != null) {
                arrived.computeIfAbsent(id, first -> System.nanoTime() - began);
            }
        }
        return arrived.size() > before;
    }

    private String sentence() {
        long[] nanos =
                arrived.values().stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "median %d ms, 99th percentile %d ms (%d of %d found a partner)",
                nanos[nanos.length / 2] / 1_000_000,
                nanos[(int) (nanos.length * 0.99)] / 1_000_000,
                nanos.length,
                LEADS);
    }
}
