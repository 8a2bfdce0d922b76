package io.alianza.leads.messaging;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.Topics;
import io.alianza.leads.deal.DealEvent;
import io.alianza.leads.lead.LeadEvent;
import io.alianza.support.Recorded;
import io.alianza.support.publishing.Outgoing;
import io.alianza.support.publishing.PublishedLanguage;
import java.util.Optional;

/** Tells leads and deals; distribution, knowledge, checks and protections stay here. */
public final class LeadLanguage implements PublishedLanguage {

    @Override
    public String topic() {
        return Topics.LEAD;
    }

    @Override
    public Optional<Outgoing> translate(Recorded event) {
        Optional<IntegrationEvent> told = switch (event.payload()) {
            case LeadEvent change -> LeadWords.of(change);
            case DealEvent change -> Optional.of(DealWords.of(change));
            default -> Optional.empty();
        };
        return told.map(LeadLanguage::outgoing);
    }

    private static Outgoing outgoing(IntegrationEvent event) {
        EventType type = PublishedEvents.of(event.getClass());
        return new Outgoing(type.type(), event, type.dataSchema());
    }
}
