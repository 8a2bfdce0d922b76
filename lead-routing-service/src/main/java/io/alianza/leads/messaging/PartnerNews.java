package io.alianza.leads.messaging;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.Topics;
import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.AgreementTerminated;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerCapacitySet;
import io.alianza.events.partner.v1.PartnerProfileRevised;
import io.alianza.events.partner.v1.PartnerRefused;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.events.partner.v1.PartnerTerminated;
import io.alianza.leads.knowledge.KnowledgeCommand;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreement;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteAgreementEnd;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteCapacity;
import io.alianza.leads.knowledge.KnowledgeCommand.NotePartner;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteStatus;
import io.alianza.leads.knowledge.KnowledgeCommand.NoteTypes;
import io.alianza.leads.knowledge.PartnerStatus;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.inbox.Inbox;
import io.alianza.support.inbox.WireTypes;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes what partner-service tells of partners and agreements into the own log. */
public final class PartnerNews implements Inbox {

    private static final Set<Class<? extends IntegrationEvent>> UNDERSTOOD = Set.of(
            PartnerRegistered.class,
            PartnerRefused.class,
            PartnerActivated.class,
            PartnerSuspended.class,
            PartnerTerminated.class,
            PartnerCapacitySet.class,
            PartnerProfileRevised.class,
            AgreementActivated.class,
            AgreementTerminated.class);

    private final Commands commands;

    public PartnerNews(Commands commands) {
        this.commands = commands;
    }

    /** The rest of the topic is skipped and counted. */
    public static WireTypes wireTypes() {
        return new WireTypes(UNDERSTOOD.stream()
                .map(PublishedEvents::of)
                .collect(Collectors.toMap(EventType::type, EventType::record)));
    }

    @Override
    public String name() {
        return "partner-news";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PARTNER);
    }

    @Override
    public void receive(Recorded message) {
        news(message.payload(), message.sequence()).ifPresent(commands::handleHere);
    }

    static Optional<KnowledgeCommand> news(Object event, long sequence) {
        return Optional.ofNullable(
                switch (event) {
                    case PartnerRegistered e ->
                        new NotePartner(e.partnerId(), sequence, sorted(e.types()), e.capacity(), e.weight());
                    case PartnerRefused e -> new NoteStatus(e.partnerId(), sequence, PartnerStatus.GONE);
                    case PartnerActivated e -> new NoteStatus(e.partnerId(), sequence, PartnerStatus.ACTIVE);
                    case PartnerSuspended e -> new NoteStatus(e.partnerId(), sequence, PartnerStatus.SUSPENDED);
                    case PartnerTerminated e -> new NoteStatus(e.partnerId(), sequence, PartnerStatus.GONE);
                    case PartnerCapacitySet e -> new NoteCapacity(e.partnerId(), sequence, e.capacity(), e.weight());
                    case PartnerProfileRevised e -> new NoteTypes(e.partnerId(), sequence, sorted(e.types()));
                    case AgreementActivated e -> noted(e, sequence);
                    case AgreementTerminated e ->
                        new NoteAgreementEnd(e.agreementId(), sequence, e.partnerId(), e.endsOn());
                    default -> null;
                });
    }

    private static NoteAgreement noted(AgreementActivated event, long sequence) {
        return new NoteAgreement(
                event.agreementId(),
                sequence,
                event.partnerId(),
                event.version(),
                sorted(event.territories()),
                sorted(event.products()),
                event.validFrom(),
                event.validTo());
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().sorted().toList();
    }
}
