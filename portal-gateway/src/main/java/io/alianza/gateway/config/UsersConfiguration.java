package io.alianza.gateway.config;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.Topics;
import io.alianza.gateway.partners.PartnerStatusProjection;
import io.alianza.gateway.users.User;
import io.alianza.gateway.users.UserCommand;
import io.alianza.gateway.users.UserEvent;
import io.alianza.gateway.users.views.UserDirectoryProjection;
import io.alianza.support.commands.AggregateType;
import io.alianza.support.inbox.WireTypes;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateway's own facts: users in its log, partners' status from their topic. */
@Configuration(proxyBeanMethods = false)
class UsersConfiguration {

    @Bean
    AggregateType<User> users() {
        return AggregateType.of(User.class, UserCommand.class, UserEvent.class);
    }

    @Bean
    UserDirectoryProjection userDirectory() {
        return new UserDirectoryProjection();
    }

    @Bean
    PartnerStatusProjection partnerStatus() {
        return new PartnerStatusProjection();
    }

    @Bean
    WireTypes partnerNews() {
        return new WireTypes(PublishedEvents.all().stream()
                .filter(type -> type.topic().equals(Topics.PARTNER))
                .collect(Collectors.toMap(EventType::type, EventType::record)));
    }
}
