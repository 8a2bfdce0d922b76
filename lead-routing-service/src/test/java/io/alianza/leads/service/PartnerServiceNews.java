package io.alianza.leads.service;

import io.alianza.events.IntegrationEvent;
import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.partner.v1.AgreementActivated;
import io.alianza.events.partner.v1.PartnerActivated;
import io.alianza.events.partner.v1.PartnerCapacitySet;
import io.alianza.events.partner.v1.PartnerRegistered;
import io.alianza.events.partner.v1.PartnerSuspended;
import io.alianza.support.Recorded;
import io.alianza.support.model.Ids;
import io.alianza.support.testing.TestTopics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Plays partner-service: tells of partners and agreements over its topic. */
final class PartnerServiceNews {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String LOG = "the-log-of-partner-service";

    private final TestTopics topics;
    private final Map<String, Long> sequences = new HashMap<>();
    private long position;

    PartnerServiceNews(TestTopics topics) {
        this.topics = topics;
    }

    /** An active reseller with one agreement that has been in force since the beginning of 2026. */
    String partner(int capacity, String weight, String territory, String... products) {
        String id = Ids.next("partner");
        registered(id, capacity, weight);
        tell(new PartnerActivated(id, DAY));
        agreement(id, territory, products);
        return id;
    }

    void registered(String partnerId, int capacity, String weight) {
        tell(new PartnerRegistered(
                partnerId,
                "P1",
                "company",
                "Nadie, S.L.",
                null,
                "ES",
                Set.of("reseller"),
                null,
                null,
                capacity,
                weight,
                Map.of(),
                DAY));
    }

    String agreement(String partnerId, String territory, String... products) {
        String id = Ids.next("agreement");
        tell(new AgreementActivated(
                id,
                1,
                partnerId,
                "reseller",
                Set.of("commission"),
                Set.of(territory),
                Set.of(products),
                DAY,
                null,
                null,
                Map.of(),
                DAY));
        return id;
    }

    void suspended(String partnerId) {
        tell(new PartnerSuspended(partnerId, "inactive", DAY));
    }

    void capacity(String partnerId, int capacity) {
        tell(new PartnerCapacitySet(partnerId, capacity, "1", DAY));
    }

    private void tell(IntegrationEvent event) {
        EventType type = PublishedEvents.of(event.getClass());
        long sequence = sequences.merge(event.aggregateId(), 0L, (before, first) -> before + 1);
        position += 4096;
        Recorded recorded = new Recorded(
                event, Ids.next("event"), event.aggregateId(), sequence, position, LOG, Instant.EPOCH, Map.of());
        topics.publish(type.topic(), "partner-service", type.type(), recorded);
    }
}
