package io.alianza.gateway.portal.reports;

import io.alianza.gateway.portal.services.ReportService.FunnelStage;
import io.alianza.gateway.portal.text.Formats;
import io.alianza.gateway.portal.text.Ticks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * The funnel as the page shows it.
 *
 * @param through the stages a lead passes through, in order
 * @param aside where the others are
 * @param ticks marks of the chart's axis
 */
public record FunnelReport(List<FunnelStage> through, List<FunnelStage> aside, String ticks) {

    private static final Set<String> PASSED = Set.of("captured", "offered", "accepted", "won");
    private static final BigDecimal LEAST = BigDecimal.valueOf(5);

    static FunnelReport of(List<FunnelStage> stages, Formats f) {
        List<FunnelStage> through =
                stages.stream().filter(stage -> PASSED.contains(stage.stage())).toList();
        long first = through.stream().mapToLong(FunnelStage::leads).max().orElse(0);
        return new FunnelReport(
                through,
                stages.stream().filter(stage -> !PASSED.contains(stage.stage())).toList(),
                Ticks.upTo(BigDecimal.valueOf(first), LEAST, f::whole));
    }

    public boolean isEmpty() {
        return stage("captured").leads() == 0;
    }

    /** A stage that the service does not name has nobody. */
    public FunnelStage stage(String name) {
        return through.stream()
                .filter(stage -> stage.stage().equals(name))
                .findFirst()
                .orElse(new FunnelStage(name, 0, null, null, null, null));
    }
}
