package io.alianza.commission.account;

import io.alianza.commission.account.Entry.Standing;
import io.alianza.support.model.Refusal;
import io.alianza.support.model.Rule;
import java.util.List;
import java.util.Map;

/** What waits for an agreement, a plan or an approval keeps its month open. */
record NothingIsOpen(List<Entry> entries) implements Rule {

    @Override
    public void verify() {
        long waiting = count(Standing.WAITING);
        long accrued = count(Standing.ACCRUED);
        if (waiting + accrued > 0) {
            throw Refusal.conflict(
                    "month-has-open-entries",
                    Map.of("waiting", Long.toString(waiting), "accrued", Long.toString(accrued)));
        }
    }

    private long count(Standing standing) {
        return entries.stream().filter(entry -> entry.is(standing)).count();
    }
}
