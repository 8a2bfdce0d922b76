package io.alianza.leads.config;

import io.alianza.leads.deal.DealAggregate;
import io.alianza.leads.dealcheck.DealChecksAggregate;
import io.alianza.leads.distribution.DistributionAggregate;
import io.alianza.leads.knowledge.KnowledgeAggregate;
import io.alianza.leads.lead.LeadAggregate;
import io.alianza.leads.protection.ProtectionAggregate;
import io.alianza.support.commands.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decides here. */
@Configuration(proxyBeanMethods = false)
class AggregatesConfiguration {

    @Bean
    AggregateType<?> lead() {
        return LeadAggregate.type();
    }

    @Bean
    AggregateType<?> deal() {
        return DealAggregate.type();
    }

    @Bean
    AggregateType<?> distribution() {
        return DistributionAggregate.type();
    }

    @Bean
    AggregateType<?> knowledge() {
        return KnowledgeAggregate.type();
    }

    @Bean
    AggregateType<?> protection() {
        return ProtectionAggregate.type();
    }

    @Bean
    AggregateType<?> dealChecks() {
        return DealChecksAggregate.type();
    }
}
