package io.alianza.leads.lead.views;

import io.alianza.leads.lead.LeadEvent;
import io.alianza.leads.lead.LeadEvent.AssignmentRefused;
import io.alianza.leads.lead.LeadEvent.AssignmentRequested;
import io.alianza.leads.lead.LeadEvent.CustomerDisclosed;
import io.alianza.leads.lead.LeadEvent.LeadAccepted;
import io.alianza.leads.lead.LeadEvent.LeadAdopted;
import io.alianza.leads.lead.LeadEvent.LeadAdvanced;
import io.alianza.leads.lead.LeadEvent.LeadCaptured;
import io.alianza.leads.lead.LeadEvent.LeadDeclined;
import io.alianza.leads.lead.LeadEvent.LeadInvalidated;
import io.alianza.leads.lead.LeadEvent.LeadLost;
import io.alianza.leads.lead.LeadEvent.LeadRouted;
import io.alianza.leads.lead.LeadEvent.LeadUnassignable;
import io.alianza.leads.lead.LeadEvent.LeadWon;
import io.alianza.leads.lead.LeadEvent.OfferRecalled;
import io.alianza.leads.lead.LeadStage;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps a row for each lead. */
public final class LeadsProjection implements Projection {

    public static final String WAITING = "waiting";
    public static final String OFFERED = "offered";
    public static final String HELD = "held";
    public static final String CLOSED = "closed";
    public static final String UNASSIGNABLE = "unassignable";
    public static final List<String> PLACES = List.of(WAITING, OFFERED, HELD, CLOSED, UNASSIGNABLE);

    static final String ACCEPTED = "accepted";
    private static final String WON = "won";
    private static final String LOST = "lost";
    private static final String INVALID = "invalid";

    public static final Table<LeadRow> LEADS = Table.of(LeadRow.class, "leads")
            .indexedBy("agenda")
            .indexedBy("capturedAt")
            .indexedBy("place", "agenda")
            .indexedBy("place", "capturedAt")
            .indexedBy("place", "offeredAt")
            .indexedBy("place", "reason")
            .indexedBy("partnerId", "agenda")
            .indexedBy("partnerId", "place")
            .indexedBy("territory")
            .indexedBy("state")
            .indexedBy("customerKeys");

    @Override
    public String name() {
        return "leads";
    }

    /** 2: the agenda. */
    @Override
    public int version() {
        return 2;
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(LEADS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        if (event.payload() instanceof LeadEvent change) {
            rows.change(LEADS, change.leadId(), event, row -> next(row, change, event));
        }
    }

    private static LeadRow next(@Nullable LeadRow before, LeadEvent event, Recorded recorded) {
        long version = recorded.sequence();
        if (event instanceof LeadCaptured captured) {
            return LeadRow.of(captured, recorded.recordedAt(), version);
        }
        LeadRow row = Objects.requireNonNull(before, "a lead's first event is its capture");
        return switch (event) {
            case LeadCaptured captured -> LeadRow.of(captured, recorded.recordedAt(), version);
            case LeadRouted routed -> row.offered(routed.partnerId(), recorded.recordedAt(), version);
            case LeadAdopted adopted -> row.offered(adopted.partnerId(), recorded.recordedAt(), version);
            case LeadUnassignable unassignable -> row.unassignable(unassignable.reason(), version);
            case LeadAccepted _ -> row.accepted(LeadStage.ACCEPTED.code(), recorded.recordedAt(), version);
            case LeadDeclined _, OfferRecalled _ -> row.waiting(version);
            case LeadAdvanced advanced -> row.advanced(advanced.stage(), version);
            case LeadWon won -> row.closed(WON, null, won.dealId(), recorded.recordedAt(), version);
            case LeadLost lost -> row.closed(LOST, lost.reason(), null, recorded.recordedAt(), version);
            case LeadInvalidated invalid -> row.closed(INVALID, invalid.reason(), null, recorded.recordedAt(), version);
            case AssignmentRequested requested -> row.requestedFor(requested.partnerId(), version);
            case AssignmentRefused _ -> row.requestedFor(null, version);
            case CustomerDisclosed _ -> row.seen(version);
        };
    }
}
