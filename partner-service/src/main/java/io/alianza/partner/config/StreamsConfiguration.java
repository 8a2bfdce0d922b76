package io.alianza.partner.config;

import io.alianza.partner.agreement.reactions.WhenPartnerTerminatedThenEndItsAgreements;
import io.alianza.partner.agreement.views.AgreementsProjection;
import io.alianza.partner.history.views.HistoryProjection;
import io.alianza.partner.messaging.PartnerLanguage;
import io.alianza.partner.partner.reactions.WhenContactRemovedThenBlockItsData;
import io.alianza.partner.partner.views.PartnersProjection;
import io.alianza.partner.tree.views.TreesProjection;
import io.alianza.support.commands.Commands;
import io.alianza.support.people.People;
import io.alianza.support.publishing.PublishedLanguage;
import io.alianza.support.reactions.Reaction;
import io.alianza.support.views.Projection;
import io.alianza.support.views.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows the log: views, reactions, the publisher. */
@Configuration(proxyBeanMethods = false)
class StreamsConfiguration {

    @Bean
    Projection partners() {
        return new PartnersProjection();
    }

    @Bean
    Projection agreements() {
        return new AgreementsProjection();
    }

    @Bean
    Projection trees() {
        return new TreesProjection();
    }

    @Bean
    Projection history() {
        return new HistoryProjection();
    }

    @Bean
    Reaction whenPartnerTerminatedThenEndItsAgreements(Commands commands, Views views) {
        return new WhenPartnerTerminatedThenEndItsAgreements(commands, views);
    }

    @Bean
    Reaction whenContactRemovedThenBlockItsData(People people) {
        return new WhenContactRemovedThenBlockItsData(people);
    }

    @Bean
    PublishedLanguage partnerLanguage() {
        return new PartnerLanguage();
    }
}
