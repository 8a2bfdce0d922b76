package io.alianza.commission.plan;

import io.alianza.eventstore.StoredEvent;
import java.time.LocalDate;
import java.util.List;

/** What happened to a plan. */
public sealed interface PlanEvent {

    String planId();

    /** Business day of the fact in the vendor's zone. */
    LocalDate occurredOn();

    /**
     * A version applies to deals won from its first day on, until a later one begins.
     *
     * @param version from 1
     */
    @StoredEvent("plan.published")
    record PlanPublished(
            String planId,
            int version,
            String name,
            LocalDate validFrom,
            List<String> regimes,
            Measure measure,
            Precedence precedence,
            Rounding rounding,
            List<PlanRule> rules,
            LocalDate occurredOn)
            implements PlanEvent {

        public PlanTerms terms() {
            return new PlanTerms(name, validFrom, regimes, measure, precedence, rounding, rules);
        }
    }
}
