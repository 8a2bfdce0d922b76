package io.alianza.commission.plan;

import io.alianza.commission.plan.PlanEvent.PlanPublished;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan with all its versions, in order of their first days.
 *
 * @param versions empty while nobody has published it
 */
public record PlanState(List<PlanVersion> versions) {

    public static final PlanState NONE = new PlanState(List.of());

    public boolean isPublished() {
        return !versions.isEmpty();
    }

    /** The version that applies to a deal won on the day; empty before the first. */
    public Optional<PlanVersion> on(LocalDate day) {
        return versions.stream()
                .filter(version -> !version.terms().validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    PlanVersion latest() {
        return versions.getLast();
    }

    public PlanState evolve(PlanEvent event) {
        return switch (event) {
            case PlanPublished published -> {
                List<PlanVersion> more = new ArrayList<>(versions);
                more.add(new PlanVersion(published.planId(), published.version(), published.terms()));
                yield new PlanState(List.copyOf(more));
            }
        };
    }
}
