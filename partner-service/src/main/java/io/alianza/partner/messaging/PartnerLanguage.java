package io.alianza.partner.messaging;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.Topics;
import io.alianza.partner.agreement.AgreementEvent;
import io.alianza.partner.partner.PartnerEvent;
import io.alianza.partner.tree.TreeEvent;
import io.alianza.support.Recorded;
import io.alianza.support.publishing.Outgoing;
import io.alianza.support.publishing.PublishedLanguage;
import java.util.Optional;

/** Tells partners, agreements and trees; contacts, drafts, tax ids and reservations stay here. */
public final class PartnerLanguage implements PublishedLanguage {

    @Override
    public String topic() {
        return Topics.PARTNER;
    }

    @Override
    public Optional<Outgoing> translate(Recorded event) {
        Optional<IntegrationEvent> told = switch (event.payload()) {
            case PartnerEvent change -> PartnerWords.of(change);
            case AgreementEvent change -> AgreementWords.of(change);
            case TreeEvent change -> TreeWords.of(change);
            default -> Optional.empty();
        };
        return told.map(PartnerLanguage::outgoing);
    }

    private static Outgoing outgoing(IntegrationEvent event) {
        EventType type = PublishedEvents.of(event.getClass());
        return new Outgoing(type.type(), event, type.dataSchema());
    }
}
