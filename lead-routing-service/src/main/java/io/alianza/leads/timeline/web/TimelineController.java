package io.alianza.leads.timeline.web;

import io.alianza.eventstore.StoredEvent;
import io.alianza.leads.access.Roles;
import io.alianza.leads.deal.web.DealReader;
import io.alianza.leads.lead.web.LeadReader;
import io.alianza.support.Origin;
import io.alianza.support.security.Caller;
import io.alianza.support.web.Lists.Listed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells what happened to a lead or a deal, the latest first; straight from its stream, so that nothing is ever missing. */
@RestController
final class TimelineController {

    private final EventStore events;
    private final LeadReader leads;
    private final DealReader deals;
    private final Sentences sentences;

    TimelineController(EventStore events, LeadReader leads, DealReader deals, Sentences sentences) {
        this.events = events;
        this.leads = leads;
        this.deals = deals;
        this.sentences = sentences;
    }

    @GetMapping("/api/v1/leads/{id}/timeline")
    @Tag(name = "Leads")
    @Operation(summary = "What happened to the lead, as far as it concerns the caller")
    Listed<TimelineEntry> ofLead(@PathVariable String id, Caller caller, Locale locale) {
        return told(leads.visible(id, caller).id(), caller, locale);
    }

    @GetMapping("/api/v1/deals/{id}/timeline")
    @Tag(name = "Deals")
    @Operation(summary = "What happened to the deal")
    Listed<TimelineEntry> ofDeal(@PathVariable String id, Caller caller, Locale locale) {
        return told(deals.visible(id, caller).id(), caller, locale);
    }

    private Listed<TimelineEntry> told(String id, Caller caller, Locale locale) {
        Optional<String> only = Roles.onlyPartner(caller);
        List<TimelineEntry> entries = events.readEvents(id)
                .asStream()
                .flatMap(event -> entry(event, only, locale))
                .toList();
        return new Listed<>(entries.reversed(), Optional.empty());
    }

    private Stream<TimelineEntry> entry(DomainEventMessage<?> event, Optional<String> only, Locale locale) {
        return Happening.of(event.getPayload()).stream()
                .filter(happening -> happening.isFor(only, event.getPayload()))
                .map(happening -> entry(event, happening, only.isEmpty(), locale));
    }

    private TimelineEntry entry(DomainEventMessage<?> event, Happening happening, boolean forVendor, Locale locale) {
        String type = event.getPayloadType().getAnnotation(StoredEvent.class).value();
        Object by = forVendor ? event.getMetaData().get(Origin.CALLER) : null;
        return new TimelineEntry(
                event.getTimestamp(),
                happening.occurredOn(),
                type,
                sentences.of(type, happening, locale),
                happening.partnerId(),
                happening.stage(),
                happening.reason(),
                event.getIdentifier(),
                Objects.toString(by, null));
    }
}
