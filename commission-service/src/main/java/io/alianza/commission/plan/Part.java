package io.alianza.commission.plan;

import io.alianza.commission.deal.SoldLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule contributed for one product line of a deal.
 *
 * @param productLine first segment of the products' paths
 * @param rule path of the rule that applied; absent when none covers these products
 * @param label how people call that path; may be absent
 * @param candidates paths of all rules that cover these products, the one that applied first
 * @param lines what was sold, by line id
 * @param base sum of the lines, never below 0: the amount held against the bounds
 * @param slices one for each band of the rule
 * @param exact sum of the slices, not rounded
 */
public record Part(
        String productLine,
        @Nullable String rule,
        @Nullable String label,
        List<String> candidates,
        List<SoldLine> lines,
        BigDecimal base,
        List<Slice> slices,
        BigDecimal exact) {}
