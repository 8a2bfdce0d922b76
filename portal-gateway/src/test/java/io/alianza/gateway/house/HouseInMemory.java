package io.alianza.gateway.house;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.gateway.partners.PartnerStatusProjection;
import io.alianza.gateway.partners.PartnerStatusRow;
import io.alianza.gateway.users.UsersInMemory;
import io.alianza.local.TestPlatform;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.people.People;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Stands in for the starter: users decided and projected in memory, everything else on the tests' store. */
@TestConfiguration(proxyBeanMethods = false)
public class HouseInMemory {

    public static final String PARTNER = "partner-0198c0de-0000-7000-8000-00000000000a";

    @Bean
    @Primary
    RowsInMemory rows() {
        var rows = new RowsInMemory();
        rows.change(
                PartnerStatusProjection.PARTNERS,
                PARTNER,
                new Recorded("", "event", PARTNER, 0, 1, "log", Instant.EPOCH, Map.of()),
                before -> new PartnerStatusRow(PARTNER, "active"));
        return rows;
    }

    @Bean
    @Primary
    Commands users(RowsInMemory rows) {
        return new UsersInMemory(rows);
    }

    @Bean
    @Primary
    People persons() {
        return new PeopleInMemory();
    }

    @Bean
    MongoClient mongoClient() {
        return MongoClients.create(TestPlatform.mongoUri());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client) {
        return client.getDatabase(TestPlatform.uniqueName("gateway"));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
