package io.alianza.commission.account;

import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What is closed is what was shown before: at least one line, and the same sum. */
record StatementIsAsPreviewed(List<Entry> entries, BigDecimal expected) implements Rule {

    @Override
    public void verify() {
        if (entries.isEmpty()) {
            throw Refusal.conflict("nothing-to-state", Map.of());
        }
        BigDecimal actual = entries.stream().map(Entry::earned).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (actual.compareTo(expected) != 0) {
            throw Refusal.conflict(
                    "statement-differs",
                    Map.of("expected", expected.toPlainString(), "actual", actual.toPlainString()));
        }
    }
}
