package io.alianza.leads.deal.views;

import io.alianza.leads.deal.DealEvent;
import io.alianza.leads.deal.DealEvent.DealAdvanced;
import io.alianza.leads.deal.DealEvent.DealApproved;
import io.alianza.leads.deal.DealEvent.DealLost;
import io.alianza.leads.deal.DealEvent.DealRefused;
import io.alianza.leads.deal.DealEvent.DealRegistered;
import io.alianza.leads.deal.DealEvent.DealWon;
import io.alianza.leads.deal.DealStage;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps a row for each deal. */
public final class DealsProjection implements Projection {

    public static final String REGISTERED = "registered";
    public static final String OPEN = "open";
    public static final String WON = "won";
    public static final String LOST = "lost";
    public static final String REFUSED = "refused";

    public static final Table<DealRow> DEALS = Table.of(DealRow.class, "deals")
            .indexedBy("state", "registeredAt")
            .indexedBy("partnerId", "state")
            .indexedBy("leadId")
            .indexedBy("customerKeys");

    @Override
    public String name() {
        return "deals";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(DEALS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof DealEvent change) {
            rows.change(DEALS, change.dealId(), event, row -> next(row, change, event));
        }
    }

    private static DealRow next(@Nullable DealRow before, DealEvent event, Recorded recorded) {
        long version = recorded.sequence();
        if (event instanceof DealRegistered registered) {
            return DealRow.of(registered, recorded.recordedAt(), version);
        }
        DealRow row = Objects.requireNonNull(before, "a deal's first event is its registration");
        return switch (event) {
            case DealRegistered registered -> DealRow.of(registered, recorded.recordedAt(), version);
            case DealApproved approved -> row.open(DealStage.APPROVED.code(), approved.protectedUntil(), version);
            case DealRefused refused -> row.over(REFUSED, refused.reason(), version);
            case DealAdvanced advanced -> row.open(advanced.stage(), row.protectedUntil(), version);
            case DealWon won -> row.won(won, version);
            case DealLost lost -> row.over(LOST, lost.reason(), version);
        };
    }
}
