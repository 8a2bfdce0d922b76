package io.alianza.support.people;

import com.mongodb.client.MongoDatabase;
import io.alianza.support.store.StoreAutoConfiguration;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Every service can keep people. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
public class PeopleAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    People people(MongoDatabase database, Clock clock) {
        return new MongoPeople(database, clock);
    }
}
