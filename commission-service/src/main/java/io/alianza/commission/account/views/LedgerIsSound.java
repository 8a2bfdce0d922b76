package io.alianza.commission.account.views;

import io.alianza.support.checks.Check;
import io.alianza.support.views.RowQuery;
import io.alianza.support.views.Views;
import java.util.stream.Stream;

/** Each posting balances and names the hash of the one before; per partner and currency the ledger sums to zero. */
public final class LedgerIsSound implements Check {

    private final Views views;

    public LedgerIsSound(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "ledger-zero";
    }

    @Override
    public Result run() {
        LedgerAudit audit = new LedgerAudit();
        try (Stream<PostingRow> postings = views.stream(LedgerProjection.POSTINGS, RowQuery.all())) {
            postings.forEach(audit::add);
        }
        return audit.result();
    }
}
