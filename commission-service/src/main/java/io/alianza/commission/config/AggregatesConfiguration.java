package io.alianza.commission.config;

import io.alianza.commission.account.AccountAggregates;
import io.alianza.commission.agreement.PartnerAggregate;
import io.alianza.commission.bulk.BulkAggregate;
import io.alianza.commission.deal.DealAggregate;
import io.alianza.commission.plan.PlanAggregate;
import io.alianza.support.commands.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decides here. */
@Configuration(proxyBeanMethods = false)
class AggregatesConfiguration {

    @Bean
    AggregateType<?> plan() {
        return PlanAggregate.type();
    }

    @Bean
    AggregateType<?> account() {
        return AccountAggregates.account();
    }

    @Bean
    AggregateType<?> series() {
        return AccountAggregates.series();
    }

    @Bean
    AggregateType<?> bulkWork() {
        return BulkAggregate.type();
    }

    @Bean
    AggregateType<?> partnerMirror() {
        return PartnerAggregate.type();
    }

    @Bean
    AggregateType<?> dealMirror() {
        return DealAggregate.type();
    }
}
