package io.alianza.leads.config;

import io.alianza.leads.deal.views.DealsProjection;
import io.alianza.leads.distribution.checks.EveryLeadIsInOnePlace;
import io.alianza.leads.distribution.checks.NobodyIsAboveCapacity;
import io.alianza.leads.distribution.reactions.WhenLeadsWaitThenDistribute;
import io.alianza.leads.lead.views.LeadsProjection;
import io.alianza.leads.messaging.LeadLanguage;
import io.alianza.leads.messaging.PartnerNews;
import io.alianza.support.checks.Check;
import io.alianza.support.commands.Commands;
import io.alianza.support.inbox.Inbox;
import io.alianza.support.inbox.WireTypes;
import io.alianza.support.log.LogReader;
import io.alianza.support.publishing.PublishedLanguage;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.views.Projection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows the log and the topics: views, the distribution, the publisher, the inbox; and what can be asked to be proven. */
@Configuration(proxyBeanMethods = false)
class StreamsConfiguration {

    @Bean
    Projection leads() {
        return new LeadsProjection();
    }

    @Bean
    Projection deals() {
        return new DealsProjection();
    }

    @Bean
    Reaction whenLeadsWaitThenDistribute(Commands commands) {
        return new WhenLeadsWaitThenDistribute(commands);
    }

    @Bean
    PublishedLanguage leadLanguage() {
        return new LeadLanguage();
    }

    @Bean
    Inbox partnerNews(Commands commands) {
        return new PartnerNews(commands);
    }

    @Bean
    WireTypes wireTypes() {
        return PartnerNews.wireTypes();
    }

    @Bean
    Check everyLeadIsInOnePlace(LogReader log) {
        return new EveryLeadIsInOnePlace(log);
    }

    @Bean
    Check nobodyIsAboveCapacity(LogReader log) {
        return new NobodyIsAboveCapacity(log);
    }
}
