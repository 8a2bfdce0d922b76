package io.alianza.partner.history.views;

import io.alianza.partner.agreement.AgreementEvent;
import io.alianza.partner.partner.PartnerEvent;
import io.alianza.support.Origin;
import io.alianza.support.Recorded;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import java.time.LocalDate;
import java.util.List;

/** Keeps a row for each event of a partner and of its agreements. */
public final class HistoryProjection implements Projection {

    public static final Table<HistoryRow> HISTORY =
            Table.of(HistoryRow.class, "partner-history").indexedBy("partnerId", "position");

    @Override
    public String name() {
        return "partner-history";
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(HISTORY);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        switch (event.payload()) {
            case PartnerEvent change ->
                write(event, change.partnerId(), change.occurredOn(), Happening.of(change), rows);
            case AgreementEvent change ->
                write(event, change.partnerId(), change.occurredOn(), Happening.of(change), rows);
            default -> {
                // Trees and reservations are not what a partner lives through.
            }
        }
    }

    private static void write(Recorded event, String partnerId, LocalDate occurredOn, Happening what, Rows rows) {
        HistoryRow row = new HistoryRow(
                partnerId,
                what.kind(),
                event.aggregateId(),
                what.personId(),
                what.facts(),
                what.lists(),
                occurredOn,
                event.recordedAt(),
                event.metadata().get(Origin.CALLER),
                event.position());
        rows.change(HISTORY, event.aggregateId() + "/" + event.sequence(), event, _ -> row);
    }
}
