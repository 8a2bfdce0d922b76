package io.alianza.commission.plan.views;

import io.alianza.commission.plan.PlanEvent.PlanPublished;
import io.alianza.commission.plan.PlanVersion;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All plans with all their versions. */
public final class PlanProjection implements Projection {

    public static final Table<PlanRow> PLANS = Table.of(PlanRow.class, "plans").indexedBy("name");

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(PLANS);
    }

    @Override
    public void project(Recorded recorded, Rows rows) {
        if (recorded.payload() instanceof PlanPublished published) {
            rows.change(PLANS, published.planId(), recorded, before -> row(before, published, recorded.sequence()));
        }
    }

    private static PlanRow row(@Nullable PlanRow before, PlanPublished event, long sequence) {
        PlanVersion version = new PlanVersion(event.planId(), event.version(), event.terms());
        Stream<PlanVersion> earlier = before == null ? Stream.of() : before.versions().stream();
        return new PlanRow(
                event.planId(),
                event.name(),
                event.validFrom(),
                Stream.concat(earlier, Stream.of(version)).toList(),
                sequence);
    }
}
