package io.alianza.commission.plan;

import io.alianza.commission.deal.TreePath;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the products at and beneath a path earn. A plain percentage is one band without end.
 *
 * @param path in the product tree; the empty path is the plan's default for whatever no other rule covers
 * @param label how people call the path, for sentences; may be absent
 * @param bands without gap, from 0 to no end
 */
public record PlanRule(String path, @Nullable String label, List<Band> bands) {

    public PlanRule {
        bands = List.copyOf(bands);
    }

    public static PlanRule percent(String path, String percent) {
        return new PlanRule(path, null, List.of(new Band(BigDecimal.ZERO, null, new BigDecimal(percent))));
    }

    /** Whether it is the plan's default. Not called isDefault: that would be written into events as a field. */
    public boolean coversTheRest() {
        return path.isEmpty();
    }

    boolean covers(TreePath product) {
        return new TreePath(path).covers(product);
    }

    List<Slice> cut(BigDecimal measured) {
        return bands.stream().map(band -> band.cut(measured)).toList();
    }
}
