package io.alianza.commission.messaging;

import io.alianza.support.inbox.WireTypes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which integration events are read here. */
@Configuration(proxyBeanMethods = false)
class WireConfiguration {

    @Bean
    WireTypes wireTypes() {
        return CommissionInbox.wireTypes();
    }
}
