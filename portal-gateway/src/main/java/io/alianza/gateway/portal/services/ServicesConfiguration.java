package io.alianza.gateway.portal.services;

import io.alianza.gateway.routing.ApiRoutes;
import io.alianza.gateway.routing.Circuits;
import io.alianza.gateway.routing.Upstream;
import io.alianza.gateway.settings.GatewayProperties;
import io.alianza.gateway.tokens.ServiceTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One typed client a service. */
@Configuration(proxyBeanMethods = false)
class ServicesConfiguration {

    @Bean
    PartnerService partnerService(GatewayProperties house, ServiceTokens tokens, Circuits circuits) {
        return new PartnerService(calls(Upstream.PARTNER, house, tokens, circuits));
    }

    @Bean
    LeadService leadService(GatewayProperties house, ServiceTokens tokens, Circuits circuits) {
        return new LeadService(calls(Upstream.LEADS, house, tokens, circuits));
    }

    @Bean
    CommissionService commissionService(GatewayProperties house, ServiceTokens tokens, Circuits circuits) {
        return new CommissionService(calls(Upstream.COMMISSION, house, tokens, circuits));
    }

    @Bean
    ReportService reportService(GatewayProperties house, ServiceTokens tokens, Circuits circuits) {
        return new ReportService(calls(Upstream.REPORTING, house, tokens, circuits));
    }

    private static ServiceCalls calls(
            Upstream upstream, GatewayProperties house, ServiceTokens tokens, Circuits circuits) {
        return new ServiceCalls(upstream, ApiRoutes.addressOf(house, upstream), tokens, circuits);
    }
}
