package io.alianza.gateway.messaging;

import io.alianza.events.PublishedEvents;
import io.alianza.events.PublishedEvents.EventType;
import io.alianza.events.Topics;
import io.alianza.support.inbox.WireTypes;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which integration events are read here. */
@Configuration(proxyBeanMethods = false)
public class PartnerNews {

    @Bean
    PartnerStatusProjection partnerStatus() {
        return new PartnerStatusProjection();
    }

    @Bean
    WireTypes partnerEvents() {
        return new WireTypes(PublishedEvents.all().stream()
                .filter(type -> type.topic().equals(Topics.PARTNER))
                .collect(Collectors.toMap(EventType::type, EventType::record)));
    }
}
