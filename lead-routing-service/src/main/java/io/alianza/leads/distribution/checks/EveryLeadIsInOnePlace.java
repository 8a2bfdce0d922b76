package io.alianza.leads.distribution.checks;

import io.alianza.leads.distribution.Audit;
import io.alianza.leads.lead.LeadPlaces.Place;
import io.alianza.leads.lead.LeadPlaces.Where;
import io.alianza.support.checks.Check;
import io.alianza.support.log.LogReader;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Leads and distribution agree on where each lead is, and at rest none waits. */
public final class EveryLeadIsInOnePlace implements Check {

    private static final int NAMED = 3;

    private final LogReader log;

    public EveryLeadIsInOnePlace(LogReader log) {
        this.log = log;
    }

    @Override
    public String name() {
        return "leads-in-one-place";
    }

    @Override
    public Result run() {
        Audit audit = LogAudit.of(log);
        List<String> faults = Stream.concat(audit.misplaced().stream(), audit.miscounted().stream())
                .toList();
        long leads = audit.places().size();
        String detail = faults.isEmpty() ? counts(audit.places().values()) : first(faults);
        return new Result(faults.isEmpty(), leads, detail);
    }

    private static String counts(Collection<Place> places) {
        Map<Where, Long> counts =
                new TreeMap<>(places.stream().collect(Collectors.groupingBy(Place::where, Collectors.counting())));
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static String first(List<String> faults) {
        return faults.size() + ": " + faults.stream().limit(NAMED).collect(Collectors.joining("; "));
    }
}
