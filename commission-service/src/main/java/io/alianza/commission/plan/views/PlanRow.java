package io.alianza.commission.plan.views;

import io.alianza.commission.plan.PlanVersion;
import java.time.LocalDate;
import java.util.List;

/**
 * One plan.
 *
 * @param name of its latest version
 * @param validFrom first day of its latest version
 * @param versions in order
 * @param version sequence of its last event
 */
public record PlanRow(String id, String name, LocalDate validFrom, List<PlanVersion> versions, long version) {}
