package io.alianza.commission.account;

import io.alianza.support.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Events that accounts and series really decided to. */
public final class AccountExamples {

    private AccountExamples() {}

    /** A wait, three deals over two years, approvals, two statements, the first year handed over to the second. */
    public static List<Object> history() {
        return new Books()
                .waits("deal-1", "EUR", "1200.50", "2026-03-14")
                .won("deal-1", "EUR", "1200.50", "2026-03-14")
                .won("deal-2", "EUR", "500", "2026-03-20")
                .approved("deal-1", 2026)
                .approved("deal-2", 2026)
                .closed("2026-03", "EUR", "0.00", "170.05")
                .won("deal-3", "EUR", "0.01", "2027-01-05")
                .approved("deal-3", 2027)
                .closed("2027-01", "EUR", "170.05", "0.00")
                .won("deal-4", "USD", "99.99", "2027-02-05")
                .log();
    }

    /** The first of each type. */
    public static List<Object> oneOfEach() {
        Map<Class<?>, Object> first = new LinkedHashMap<>();
        history().forEach(event -> first.putIfAbsent(event.getClass(), event));
        return List.copyOf(first.values());
    }

    /** The history as streams of a log, one for each aggregate. */
    public static List<List<Recorded>> streams() {
        Map<String, List<Recorded>> streams = new LinkedHashMap<>();
        long position = 4096;
        for (Object event : history()) {
            List<Recorded> stream = streams.computeIfAbsent(id(event), id -> new ArrayList<>());
            stream.add(recorded(id(event), stream.size(), position, event));
            position += 4096;
        }
        return List.copyOf(streams.values());
    }

    public static Recorded recorded(String aggregateId, long sequence, long position, Object payload) {
        return new Recorded(
                payload,
                "event-" + position,
                aggregateId,
                sequence,
                position,
                "log-1",
                Instant.parse("2026-11-23T09:00:00Z"),
                new HashMap<>());
    }

    private static String id(Object event) {
        return event instanceof AccountEvent account ? account.accountId() : ((SeriesEvent) event).seriesId();
    }
}
