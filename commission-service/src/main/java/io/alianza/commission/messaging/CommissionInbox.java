package io.alianza.commission.messaging;

import io.alianza.commission.agreement.AgreementVersion;
import io.alianza.commission.agreement.PartnerCommand.LearnAgreement;
import io.alianza.commission.agreement.PartnerCommand.LearnAgreementEnd;
import io.alianza.commission.agreement.PartnerCommand.LearnPartner;
import io.alianza.commission.deal.DealCommand.LearnWonDeal;
import io.alianza.commission.deal.SoldLine;
import io.alianza.commission.deal.WonDeal;
import io.alianza.events.PublishedEvents;
import io.alianza.events.SaleLine;
import io.alianza.events.Topics;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.AgreementTerminated;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.inbox.Inbox;
import io.alianza.support.inbox.WireTypes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes in what decides a commission: partners, their agreements, and the deals they won. */
public final class CommissionInbox implements Inbox {

    private final Commands commands;

    public CommissionInbox(Commands commands) {
        this.commands = commands;
    }

    public static WireTypes wireTypes() {
        Map<String, Class<?>> byType = Stream.of(
                        PartnerRegistered.class, AgreementActivated.class, AgreementTerminated.class, DealWon.class)
                .map(PublishedEvents::of)
                .collect(Collectors.toMap(PublishedEvents.EventType::type, PublishedEvents.EventType::record));
        return new WireTypes(byType);
    }

    @Override
    public String name() {
        return "commission";
    }

    @Override
    public Set<String> topics() {
        return Set.of(Topics.PARTNER, Topics.LEAD);
    }

    @Override
    public void receive(Recorded message) {
        switch (message.payload()) {
            case PartnerRegistered partner ->
                commands.handleHere(new LearnPartner(partner.partnerId(), partner.number(), message.sequence()));
            case AgreementActivated agreement ->
                commands.handleHere(new LearnAgreement(agreement.partnerId(), version(agreement), message.sequence()));
            case AgreementTerminated ended ->
                commands.handleHere(new LearnAgreementEnd(
                        ended.partnerId(), ended.agreementId(), ended.endsOn(), message.sequence()));
            case DealWon won -> commands.handleHere(new LearnWonDeal(deal(won)));
            default -> {}
        }
    }

    private static AgreementVersion version(AgreementActivated event) {
        return new AgreementVersion(
                event.agreementId(),
                event.version(),
                event.regime(),
                List.copyOf(event.territories()),
                List.copyOf(event.products()),
                event.validFrom(),
                event.validTo(),
                event.planId());
    }

    private static WonDeal deal(DealWon event) {
        return new WonDeal(
                event.dealId(),
                event.partnerId(),
                event.territory(),
                event.currency(),
                event.lines().stream().map(CommissionInbox::line).toList(),
                event.externalIds(),
                event.occurredOn());
    }

    private static SoldLine line(SaleLine line) {
        return new SoldLine(
                line.lineId(), line.product(), new BigDecimal(line.amount().amount()));
    }
}
