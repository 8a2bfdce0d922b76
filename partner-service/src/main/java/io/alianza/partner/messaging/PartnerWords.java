package io.alianza.partner.messaging;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerApproved;
import io.alianza.events.partner.v1.PartnerCapacitySet;
import io.alianza.events.partner.v1.PartnerProfileRevised;
import io.alianza.events.partner.v1.PartnerRefused;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.events.partner.v1.PartnerTerminated;
import io.alianza.partner.partner.PartnerEvent;
import java.util.Optional;
import java.util.TreeSet;

/** What happened to partners, for others. */
final class PartnerWords {

    private PartnerWords() {}

    static Optional<IntegrationEvent> of(PartnerEvent event) {
        return switch (event) {
            case PartnerEvent.PartnerRegistered registered -> Optional.of(told(registered));
            case PartnerEvent.PartnerApproved e -> Optional.of(new PartnerApproved(e.partnerId(), e.occurredOn()));
            case PartnerEvent.PartnerRefused e ->
                Optional.of(new PartnerRefused(e.partnerId(), e.reason(), e.occurredOn()));
            case PartnerEvent.PartnerActivated e -> Optional.of(new PartnerActivated(e.partnerId(), e.occurredOn()));
            case PartnerEvent.PartnerSuspended e ->
                Optional.of(new PartnerSuspended(e.partnerId(), e.reason(), e.occurredOn()));
            case PartnerEvent.PartnerTerminated e ->
                Optional.of(new PartnerTerminated(e.partnerId(), e.reason(), e.occurredOn()));
            case PartnerEvent.PartnerCapacitySet e ->
                Optional.of(new PartnerCapacitySet(e.partnerId(), e.capacity(), e.weight(), e.occurredOn()));
            case PartnerEvent.PartnerProfileRevised revised -> Optional.of(told(revised));
            case PartnerEvent.ContactAdded _, PartnerEvent.ContactRemoved _ -> Optional.empty();
        };
    }

    private static PartnerRegistered told(PartnerEvent.PartnerRegistered event) {
        return new PartnerRegistered(
                event.partnerId(),
                event.number(),
                event.kind(),
                event.legalName(),
                event.tradeName(),
                event.country(),
                new TreeSet<>(event.types()),
                event.category(),
                event.parentId(),
                event.capacity(),
                event.weight(),
                event.externalIds(),
                event.occurredOn());
    }

    private static PartnerProfileRevised told(PartnerEvent.PartnerProfileRevised event) {
        return new PartnerProfileRevised(
                event.partnerId(),
                event.legalName(),
                event.tradeName(),
                new TreeSet<>(event.types()),
                event.category(),
                event.parentId(),
                event.occurredOn());
    }
}
