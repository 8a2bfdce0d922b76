package io.alianza.partner.config;

import io.alianza.partner.agreement.AgreementAggregate;
import io.alianza.partner.partner.PartnerAggregate;
import io.alianza.partner.tree.TreeAggregate;
import io.alianza.partner.uniqueness.ReservationAggregate;
import io.alianza.support.commands.AggregateType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What decides here. */
@Configuration(proxyBeanMethods = false)
class AggregatesConfiguration {

    @Bean
    AggregateType<?> partner() {
        return PartnerAggregate.type();
    }

    @Bean
    AggregateType<?> agreement() {
        return AgreementAggregate.type();
    }

    @Bean
    AggregateType<?> tree() {
        return TreeAggregate.type();
    }

    @Bean
    AggregateType<?> reservation() {
        return ReservationAggregate.type();
    }
}
