package io.alianza.support.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.Durability;
import io.alianza.support.SupportSettings;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Client and database, by Boot's own property names; the clock everything is told the time by. */
@AutoConfiguration(afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration")
@EnableConfigurationProperties(SupportSettings.class)
public class StoreAutoConfiguration {

    private static final int PATIENCE_SECONDS = 5;
    /** A store that takes a connection and then says nothing: views and people give up; the log has time-outs of its own. */
    private static final int SILENCE_SECONDS = 30;

    @Bean
    @ConditionalOnMissingBean
    Clock clock(SupportSettings settings) {
        return Clock.system(settings.zone());
    }

    @Bean
    @ConditionalOnMissingBean
    MongoClient mongoClient(@Value("${spring.mongodb.uri}") String uri) {
        ConnectionString connection = new ConnectionString(uri);
        Durability.refuseWeak(connection);
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(connection)
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(SILENCE_SECONDS, TimeUnit.SECONDS))
                .build());
    }

    @Bean
    @ConditionalOnMissingBean
    MongoDatabase mongoDatabase(MongoClient client, @Value("${spring.mongodb.database}") String database) {
        return client.getDatabase(database);
    }
}
