package io.alianza.gateway.messaging;

import io.alianza.events.Topics;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerApproved;
import io.alianza.events.partner.v1.PartnerRefused;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.events.partner.v1.PartnerTerminated;
import io.alianza.support.Recorded;
import io.alianza.support.views.Rows;
import io.alianza.support.views.Table;
import io.alianza.support.views.TopicProjection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Follows the partners' status from their topic, so that a suspension acts even while partner-service is away. */
public final class PartnerStatusProjection implements TopicProjection {

    public static final Table<PartnerStatusRow> PARTNERS = Table.of(PartnerStatusRow.class, "partner-status");

    @Override
    public String name() {
        return "partner-status";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PARTNER);
    }

    @Override
    public List<Table<?>> tables() {
        return List.of(PARTNERS);
    }

    @Override
    public void project(Recorded event, Rows rows) {
        statusAfter(event.payload())
                .ifPresent(status -> rows.change(
                        PARTNERS,
                        event.aggregateId(),
                        event,
                        before -> new PartnerStatusRow(event.aggregateId(), status)));
    }

    private static Optional<String> statusAfter(Object payload) {
        return switch (payload) {
            case PartnerRegistered e -> Optional.of("applied");
            case PartnerApproved e -> Optional.of("approved");
            case PartnerActivated e -> Optional.of("active");
            case PartnerSuspended e -> Optional.of("suspended");
            case PartnerTerminated e -> Optional.of("terminated");
            case PartnerRefused e -> Optional.of("refused");
            default -> Optional.empty();
        };
    }
}
