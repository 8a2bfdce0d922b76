package io.alianza.commission.account.views;

import io.alianza.commission.account.AccountEvent;
import io.alianza.commission.account.AccountEvent.CommissionAccrued;
import io.alianza.commission.account.AccountEvent.CommissionApproved;
import io.alianza.commission.account.AccountEvent.CommissionAwaited;
import io.alianza.commission.account.AccountEvent.StatementClosed;
import io.alianza.commission.account.AccountEvent.YearEnded;
import io.alianza.commission.account.AccountEvent.YearOpened;
import io.alianza.commission.account.Posting;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every posting of every account. */
public final class LedgerProjection implements Projection {

    public static final Table<PostingRow> POSTINGS = Table.of(PostingRow.class, "postings");

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(POSTINGS);
    }

    @Override
    public void project(Recorded recorded, Rows rows) {
        if (recorded.payload() instanceof AccountEvent event) {
            posting(event).ifPresent(posting -> {
                PostingRow row = row(event, posting);
                rows.change(POSTINGS, row.id(), recorded, before -> row);
            });
        }
    }

    private static Optional<Posting> posting(AccountEvent event) {
        return switch (event) {
            case CommissionAccrued accrued -> Optional.of(accrued.posting());
            case CommissionApproved approved -> Optional.of(approved.posting());
            case YearOpened opened -> Optional.of(opened.posting());
            case YearEnded ended -> Optional.of(ended.posting());
            case CommissionAwaited _, StatementClosed _ -> Optional.empty();
        };
    }

    private static PostingRow row(AccountEvent event, Posting posting) {
        String id = String.format(Locale.ROOT, "%s-%08d", event.accountId(), posting.ordinal());
        return new PostingRow(id, event.accountId(), event.partnerId(), posting);
    }
}
