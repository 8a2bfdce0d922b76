package io.alianza.leads.distribution;

import io.alianza.leads.distribution.DistributionEvent.Balance;
import io.alianza.leads.distribution.DistributionEvent.KnowledgeTaken;
import io.alianza.leads.distribution.DistributionEvent.LeadsDistributed;
import io.alianza.leads.distribution.DistributionEvent.LeadsReleased;
import io.alianza.leads.distribution.DistributionEvent.Offer;
import io.alianza.leads.distribution.DistributionEvent.Standing;
import io.alianza.leads.lead.Need;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** One event of each type, for who looks at their stored form. */
public final class DistributionExamples {

    public static final Class<?> EVENTS = DistributionEvent.class;

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Need NEED = new Need("ES/28", List.of("R"), DAY, List.of("partner-b"));

    private DistributionExamples() {}

    public static List<Object> all() {
        return List.of(
                new KnowledgeTaken(
                        "market-default",
                        4097,
                        4097,
                        List.of(new Standing("partner-a", true, List.of("reseller"), 6, "0.5")),
                        List.of(new Agreement(
                                "agreement-a",
                                "partner-a",
                                List.of(new Agreement.Version(1, List.of("ES"), List.of("R"), DAY, null)),
                                DAY.plusYears(1)))),
                new LeadsReleased(
                        "market-default", 8192, List.of("lead-1"), Map.of("partner-a", new Balance(0, "-1/2"))),
                new LeadsDistributed(
                        "market-default",
                        12288,
                        1,
                        List.of(new Offer("lead-2", NEED, "partner-a", "agreement-a", 1, Offer.IN_TURN)),
                        List.of(new Unassigned("lead-3", NEED, 12287, Unassigned.NO_CAPACITY)),
                        Map.of("partner-a", new Balance(1, "-1/3")),
                        false));
    }
}
