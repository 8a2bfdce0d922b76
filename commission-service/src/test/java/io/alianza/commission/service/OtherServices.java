package io.alianza.commission.service;

import io.alianza.commission.deal.WonDeal;
import io.alianza.events.Amount;
import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.SaleLine;
import io.alianza.events.Topics;
import io.alianza.events.lead.v1.DealWon;
import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.support.Recorded;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.TestTopics;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Tells what partner-service and lead-routing-service would tell, in their words and on their topics. */
@TestComponent
public class OtherServices {

    private static final LocalDate FIRST_DAY = LocalDate.of(2010, 1, 1);

    private final TestTopics topics;
    private long position = 4096;

    OtherServices(TestTopics topics) {
        this.topics = topics;
    }

    void partner(String partnerId, String number) {
        tell(new PartnerRegistered(
                partnerId,
                number,
                "company",
                "Redes del Duero, S.L.",
                null,
                "ES",
                Set.of("reseller"),
                null,
                null,
                6,
                "1",
                Map.of(),
                FIRST_DAY));
    }

    void agreement(String partnerId, String agreementId, @Nullable String planId) {
        tell(new AgreementActivated(
                agreementId,
                1,
                partnerId,
                "reseller",
                Set.of("commission"),
                Set.of("ES"),
                Set.of(),
                FIRST_DAY,
                null,
                planId,
                Map.of(),
                FIRST_DAY));
    }

    /** {@code won(deal, partner, day, "EUR", "R/bike 1200")}. */
    DealWon won(String dealId, String partnerId, LocalDate day, String currency, String... lines) {
        DealWon won = deal(dealId, partnerId, day, currency, lines);
        tell(won);
        return won;
    }

    /** A deal of another origin, under an id of its own. */
    void won(WonDeal deal, String partnerId) {
        List<SaleLine> sold = deal.lines().stream()
                .map(line -> new SaleLine(
                        line.lineId(),
                        line.product(),
                        "1",
                        new Amount(line.amount().toPlainString(), deal.currency()),
                        Map.of()))
                .toList();
        tell(new DealWon(
                Ids.derived("deal", deal.dealId()),
                partnerId,
                null,
                "customer-1",
                "ES/28",
                deal.currency(),
                sold,
                new Amount(deal.amount().toPlainString(), deal.currency()),
                deal.externalIds(),
                deal.wonOn()));
    }

    DealWon deal(String dealId, String partnerId, LocalDate day, String currency, String... lines) {
        List<SaleLine> sold = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (String line : lines) {
            String[] part = line.split(" ");
            sum = sum.add(new BigDecimal(part[1]));
            String id = Integer.toString(sold.size() + 1);
            sold.add(new SaleLine(id, part[0], "1", new Amount(part[1], currency), Map.of()));
        }
        return new DealWon(
                dealId,
                partnerId,
                null,
                "customer-1",
                "ES/28",
                currency,
                sold,
                new Amount(sum.toPlainString(), currency),
                Map.of("crm", "#" + dealId.substring(dealId.length() - 4)),
                day);
    }

    /** For thousands of events: none is waited for before the next is told. */
    void together(Runnable telling) {
        topics.together(telling);
    }

    void tell(IntegrationEvent event) {
        EventType type = PublishedEvents.of(event.getClass());
        String service = type.topic().equals(Topics.PARTNER) ? "partner-service" : "lead-routing-service";
        topics.publish(type.topic(), service, type.type(), recorded(event, service));
    }

    /** Each of these aggregates tells one thing in these tests, so its sequence is 0. */
    private Recorded recorded(IntegrationEvent event, String service) {
        position += 4096;
        return new Recorded(
                event,
                "event-" + event.aggregateId(),
                event.aggregateId(),
                0,
                position,
                "log-of-" + service,
                Instant.parse("2026-11-01T10:00:00Z"),
                Map.of());
    }
}
