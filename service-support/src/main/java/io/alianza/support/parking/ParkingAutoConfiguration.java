package io.alianza.support.parking;

import io.alianza.support.checks.Check;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Operators' view of what is parked: endpoints, a check and a metric. */
@AutoConfiguration
@ConditionalOnWebApplication
public class ParkingAutoConfiguration {

    @Bean
    ParkedQueues parkedQueues(ObjectProvider<ParkedSource> sources) {
        return new ParkedQueues(sources);
    }

    @Bean
    ParkedController parkedController(ParkedQueues queues) {
        return new ParkedController(queues);
    }

    @Bean
    Check nothingParked(ParkedQueues queues) {
        return new NothingParked(queues);
    }

    @Bean
    ParkedMetrics parkedMetrics(ParkedQueues queues) {
        return new ParkedMetrics(queues);
    }
}
