package io.alianza.local.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Measures how long a lead takes from its POST until the API shows it in a partner's inbox, at fifty leads a second. The newest offers
 * are asked for again and again, as an open inbox does; the figure is too high by the time that such a look takes.
 */
final class LeadLatency {

    private static final int PER_SECOND = 50;
    private static final int LEADS = 200;

    /** Sent before the measured ones and not counted: the first requests of a JVM tell of the JVM. */
    private static final int FIRST = 50;

    /** At fifty a second those of two seconds. */
    private static final String NEWEST_OFFERS = "/api/v1/leads?place=offered&sort=-offeredAt&limit=100";

    /** After so long without an arrival those still on their way are asked for by name: many at once may have passed by unseen. */
    private static final Duration UNSEEN = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A lead that was taken, and when its POST began. */
    private record Sent(String id, long began) {}

    private final HouseApi api;
    private final List<JsonNode> templates;
    private final Queue<Sent> onTheirWay = new ConcurrentLinkedQueue<>();
    private final List<Long> nanos = new ArrayList<>();
    private final AtomicReference<Refused> refused = new AtomicReference<>();
    private int withoutPartner;

    private LeadLatency(HouseApi api, List<JsonNode> templates) {
        this.api = api;
        this.templates = templates;
    }

    /**
     * A sentence with median and 99th percentile of the leads that found a partner; empty when none could.
     *
     * @throws Refused when the house does not take the leads, or does not hand them out
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
        return measured.nanos.isEmpty() ? Optional.empty() : Optional.of(measured.sentence());
    }

    private void run(int leads) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> sendAtPace(leads, threads));
            long lastArrival = System.nanoTime();
            while (arrived() < leads && refused.get() == null) {
                int before = arrived();
                look();
                if (System.nanoTime() - lastArrival > UNSEEN.toNanos()) {
                    askByName();
                }
                lastArrival = arrived() > before ? System.nanoTime() : lastArrival;
                if (System.nanoTime() - lastArrival > PATIENCE.toNanos()) {
                    throw new Refused((leads - arrived()) + " of " + leads + " leads are not handed out: none was for "
                            + PATIENCE.toSeconds() + " s.");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
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
            onTheirWay.add(new Sent(created.path("id").asString(""), began));
        } catch (Refused answer) {
            refused.compareAndSet(null, answer);
        }
    }

    private int arrived() {
        return nanos.size() + withoutPartner;
    }

    private void look() {
        Set<String> offered = api.get(NEWEST_OFFERS)
                .path("items")
                .valueStream()
                .map(lead -> lead.path("id").asString(""))
                .collect(Collectors.toSet());
        onTheirWay.stream().filter(lead -> offered.contains(lead.id())).toList().forEach(this::arrivedNow);
    }

    private void askByName() {
        for (Sent lead : List.copyOf(onTheirWay)) {
            HouseApi.Answer answer = api.getForAnswer("/api/v1/leads/" + lead.id());
            switch (answer.body().path("place").asString("")) {
                case "offered" -> arrivedNow(lead);
                case "unassignable" -> {
                    withoutPartner++;
                    onTheirWay.remove(lead);
                }
                default -> {
                    // Not yet, or not yet in the list of leads: it is looked for again.
                }
            }
        }
    }

    private void arrivedNow(Sent lead) {
        nanos.add(System.nanoTime() - lead.began());
        onTheirWay.remove(lead);
    }

    private String sentence() {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "median %d ms, 99th percentile %d ms (%d of %d found a partner)",
                sorted[sorted.length / 2] / 1_000_000,
                sorted[(int) (sorted.length * 0.99)] / 1_000_000,
                sorted.length,
                LEADS);
    }
}
