package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.Balance;
import io.alianza.leads.distribution.DistributionEvent.KnowledgeTaken;
import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.distribution.DistributionEvent.LeadsReleased;
import io.alianza.leads.distribution.DistributionEvent.Offer;
import io.alianza.leads.distribution.DistributionEvent.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a round has decided so far. Events of one kind that follow each other are written down as one. */
final class Minutes {

    private final List<DistributionEvent> events = new ArrayList<>();
    private DistributionState state;

    Minutes(DistributionState state) {
        this.state = state;
    }

    DistributionState state() {
        return state;
    }

    void record(DistributionEvent event) {
        state = DistributionState.evolve(state, event);
        events.add(event);
    }

    List<DistributionEvent> events() {
        List<DistributionEvent> written = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= events.size(); end++) {
            if (end == events.size()
                    || events.get(end).getClass() != events.get(begin).getClass()) {
                written.add(joined(events.subList(begin, end)));
                begin = end;
            }
        }
        return written;
    }

    /** One event that leads to the same state as all of them. */
    private static DistributionEvent joined(List<DistributionEvent> run) {
        return switch (run.getLast()) {
            case KnowledgeTaken last -> joined(last, cast(run, KnowledgeTaken.class));
            case LeadsReleased last -> joined(last, cast(run, LeadsReleased.class));
            case LeadsDistributed last -> joined(last, cast(run, LeadsDistributed.class));
        };
    }

    private static KnowledgeTaken joined(KnowledgeTaken last, List<KnowledgeTaken> run) {
        return new KnowledgeTaken(
                last.marketId(),
                last.takenUpTo(),
                last.knowledge(),
                newest(Standing::partnerId, all(run, KnowledgeTaken::standings)),
                newest(Agreement::agreementId, all(run, KnowledgeTaken::agreements)));
    }

    private static LeadsReleased joined(LeadsReleased last, List<LeadsReleased> run) {
        return new LeadsReleased(
                last.marketId(),
                last.takenUpTo(),
                all(run, LeadsReleased::leads).toList(),
                newest(run.stream().map(LeadsReleased::balances)));
    }

    /** A lead that was unassigned first and offered then is offered; the other way round needs a release between. */
    private static LeadsDistributed joined(LeadsDistributed last, List<LeadsDistributed> run) {
        List<Offer> offers = all(run, LeadsDistributed::offers).toList();
        Set<String> offered = offers.stream().map(Offer::leadId).collect(Collectors.toSet());
        return new LeadsDistributed(
                last.marketId(),
                last.takenUpTo(),
                last.policyVersion(),
                offers,
                newest(
                        Unassigned::leadId,
                        all(run, LeadsDistributed::unassigned).filter(lead -> !offered.contains(lead.leadId()))),
                newest(run.stream().map(LeadsDistributed::balances)),
                run.stream().anyMatch(LeadsDistributed::retried));
    }

    private static <E extends DistributionEvent> List<E> cast(List<DistributionEvent> run, Class<E> type) {
        return run.stream().map(type::cast).toList();
    }

    private static <E, T> Stream<T> all(List<E> run, Function<E, List<T>> part) {
        return run.stream().flatMap(event -> part.apply(event).stream());
    }

    private static <T> List<T> newest(Function<T, String> id, Stream<T> all) {
        Map<String, T> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(id.apply(one), one));
        return List.copyOf(byId.values());
    }

    private static Map<String, Balance> newest(Stream<Map<String, Balance>> all) {
        Map<String, Balance> newest = new TreeMap<>();
        all.forEach(newest::putAll);
        return newest;
    }
}
