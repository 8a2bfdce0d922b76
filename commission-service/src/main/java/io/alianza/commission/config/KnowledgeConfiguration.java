package io.alianza.commission.config;

import io.alianza.commission.agreement.PartnerEvent;
import io.alianza.commission.agreement.PartnerState;
import io.alianza.commission.agreement.Partners;
import io.alianza.commission.bulk.BulkEvent;
import io.alianza.commission.bulk.BulkState;
import io.alianza.commission.bulk.BulkWorks;
import io.alianza.commission.deal.DealEvent;
import io.alianza.commission.deal.DealEvent.WonDealLearned;
import io.alianza.commission.deal.WonDeal;
import io.alianza.commission.deal.WonDeals;
import io.alianza.commission.plan.PlanEvent;
import io.alianza.commission.plan.PlanState;
import io.alianza.commission.plan.Plans;
import io.alianza.eventstore.MongoEventStorageEngine;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decisions know beside the account they are made in, read from the own log. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    Partners partners(EventStore eventStore, MongoEventStorageEngine engine) {
        FoldedStreams<PartnerState, PartnerEvent> partners =
                new FoldedStreams<>(eventStore, PartnerEvent.class, PartnerState.NONE, PartnerState::evolve);
        return ids -> partners.findAll(ids, engine);
    }

    @Bean
    Plans plans(EventStore eventStore) {
        return new FoldedStreams<>(eventStore, PlanEvent.class, PlanState.NONE, PlanState::evolve)::find;
    }

    @Bean
    WonDeals wonDeals(EventStore eventStore) {
        return new FoldedStreams<>(eventStore, DealEvent.class, Optional.empty(), KnowledgeConfiguration::won)::find;
    }

    @Bean
    BulkWorks bulkWorks(EventStore eventStore) {
        return new FoldedStreams<>(eventStore, BulkEvent.class, BulkState.NONE, BulkState::evolve)::find;
    }

    private static Optional<WonDeal> won(Optional<WonDeal> before, DealEvent event) {
        return switch (event) {
            case WonDealLearned learned -> Optional.of(learned.deal());
        };
    }
}
