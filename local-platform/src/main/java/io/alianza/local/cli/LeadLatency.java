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
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/**
 * Measures how long a lead takes from its POST until it is in a partner's inbox, at fifty leads a second. The inbox is looked at every 25
 * milliseconds, so that is how exact the figure is.
 */
final class LeadLatency {

    private static final int PER_SECOND = 50;
    private static final int LEADS = 200;
    private static final Duration LOOK_EVERY = Duration.ofMillis(25);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private LeadLatency() {}

    /** A sentence with median and 99th percentile of the leads somebody could be offered; empty when nobody could. */
    static Optional<String> measure(HouseApi api, MainJob job) {
        List<JsonNode> templates = api.get("/api/v1/leads?place=offered&limit=100")
                .path("items")
                .valueStream()
                .toList();
        if (templates.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> sent = new ConcurrentHashMap<>();
        Map<String, Long> arrived = new HashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> sendAtPace(api, templates, sent, threads));
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < deadline && !(sent.size() == LEADS && arrived.size() == LEADS)) {
                note(api, "offered", sent, arrived);
                LockSupport.parkNanos(LOOK_EVERY.toNanos());
            }
        }
        long[] nanos = LongStream.of(arrived.values().stream()
                        .mapToLong(Long::longValue)
                        .sorted()
                        .toArray())
                .toArray();
        return nanos.length == 0 ? Optional.empty() : Optional.of(sentence(nanos));
    }

    private static String sentence(long[] nanos) {
        return String.format(
                Locale.ROOT,
                "median %d ms, 99th percentile %d ms (%d of %d leads were offered)",
                nanos[nanos.length / 2] / 1_000_000,
                nanos[(int) (nanos.length * 0.99)] / 1_000_000,
                nanos.length,
                LEADS);
    }

    private static void sendAtPace(
            HouseApi api, List<JsonNode> templates, Map<String, Long> sent, ExecutorService threads) {
        long due = System.nanoTime();
        for (int number = 0; number < LEADS; number++) {
            due += 1_000_000_000L / PER_SECOND;
            LockSupport.parkNanos(due - System.nanoTime());
            JsonNode template = templates.get(number % templates.size());
            threads.execute(() -> {
                long began = System.nanoTime();
                JsonNode created = api.post("/api/v1/leads", LeadBody.like(template));
                sent.put(created.path("id").asString(""), began);
            });
        }
    }

    private static void note(HouseApi api, String place, Map<String, Long> sent, Map<String, Long> arrived) {
        for (JsonNode lead : api.get("/api/v1/leads?place=" + place + "&sort=-offeredAt&limit=100")
                .path("items")) {
            String id = lead.path("id").asString("");
            Long began = sent.get(id);
            if (began != null) {
                arrived.computeIfAbsent(id, first -> System.nanoTime() - began);
            }
        }
    }
}
