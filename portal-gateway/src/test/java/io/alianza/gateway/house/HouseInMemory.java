package io.alianza.gateway.house;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.gateway.access.Accounts;
import io.alianza.gateway.messaging.PartnerStatusProjection;
import io.alianza.gateway.messaging.PartnerStatusRow;
import io.alianza.gateway.tokens.MachineClients;
import io.alianza.gateway.tokens.MachineClients.MachineClient;
import io.alianza.gateway.users.UsersInMemory;
import io.alianza.local.TestPlatform;
import io.alianza.support.Recorded;
import io.alianza.support.commands.Commands;
import io.alianza.support.people.People;
import io.alianza.support.testing.PeopleInMemory;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Stands in for the starter: users decided and projected in memory, everything else on the tests' store. */
@TestConfiguration(proxyBeanMethods = false)
public class HouseInMemory {

    /** The starter's parts that need a log or a broker. */
    public static final String NOT_STARTED = Stream.of(
                    "log.Log",
                    "commands.Commands",
                    "processing.Processing",
                    "reactions.Reactions",
                    "views.Views",
                    "topics.Topics",
                    "people.People",
                    "checks.Checks",
                    "imports.Imports",
                    "topics.Consumers",
                    "inbox.Inbox",
                    "publishing.Publishing",
                    "parking.Parking")
            .map(name -> "io.alianza.support." + name + "AutoConfiguration")
            .collect(Collectors.joining(","));

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
    Commands usersInMemory(RowsInMemory rows) {
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

    /** Everybody of the sample is there before the first request. */
    @Bean
    ApplicationRunner samplePeople(Accounts accounts, MachineClients clients, PasswordEncoder encoder) {
        return arguments -> {
            SampleHouse.people(accounts);
            clients.keep(new MachineClient("crm", encoder.encode("crm secret"), List.of("integration"), null));
            clients.keep(
                    new MachineClient("partners-own", encoder.encode("own secret"), List.of("partner-rep"), PARTNER));
        };
    }
}
