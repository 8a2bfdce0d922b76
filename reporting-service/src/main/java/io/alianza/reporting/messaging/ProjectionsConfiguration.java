package io.alianza.reporting.messaging;

import io.alianza.events.Topics;
import io.alianza.reporting.cost.views.CommissionsProjection;
import io.alianza.reporting.directory.views.DirectoryProjection;
import io.alianza.reporting.funnel.views.FunnelProjection;
import io.alianza.reporting.sales.views.SalesProjection;
import io.alianza.support.inbox.WireTypes;
import io.alianza.support.views.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which view is fed from which topic. */
@Configuration(proxyBeanMethods = false)
class ProjectionsConfiguration {

    @Bean
    WireTypes wireTypes() {
        return FromTopics.wireTypes();
    }

    @Bean
    Projection sales() {
        return new FromTopics(new SalesProjection(), Topics.LEAD);
    }

    @Bean
    Projection funnel() {
        return new FromTopics(new FunnelProjection(), Topics.LEAD);
    }

    @Bean
    Projection commissions() {
        return new FromTopics(new CommissionsProjection(), Topics.COMMISSION);
    }

    @Bean
    Projection directory() {
        return new FromTopics(new DirectoryProjection(), Topics.PARTNER);
    }
}
