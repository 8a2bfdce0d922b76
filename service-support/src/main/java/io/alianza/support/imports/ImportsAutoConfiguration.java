package io.alianza.support.imports;

import com.mongodb.client.MongoDatabase;
import io.alianza.eventstore.Durability;
import io.alianza.eventstore.EventLog;
import io.alianza.support.commands.Commands;
import io.alianza.support.web.Lists;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;

/** Imports, for a service that has a kind of them. */
@AutoConfiguration(
        afterName = {
            "io.alianza.support.store.StoreAutoConfiguration",
            "io.alianza.support.commands.CommandsAutoConfiguration",
            "io.alianza.support.web.WebAutoConfiguration"
        })
@ConditionalOnBean(ImportKind.class)
public class ImportsAutoConfiguration {

    @Bean
    ImportStore importStore(MongoDatabase database, Clock clock) {
        MongoDatabase durable = Durability.log(database);
        return new ImportStore(
                new Imports(durable, clock),
                new Uploads(durable),
                new MongoFingerprints(durable),
                new Reports(durable, clock));
    }

    @Bean
    ImportLoop importLoop(ImportStore store, List<ImportKind> kinds, Commands commands, EventLog log, Clock clock) {
        BatchRunner runner = new BatchRunner(commands, log::identity);
        return new ImportLoop(new ImportWorker(store, runner, byName(kinds), clock));
    }

    @Bean
    ImportController importController(
            ImportStore store,
            List<ImportKind> kinds,
            ImportLoop loop,
            Lists lists,
            MessageSource messages,
            Clock clock) {
        ImportRequests requests = new ImportRequests(store, byName(kinds), loop::wake, clock);
        return new ImportController(requests, store, lists, messages);
    }

    private static Map<String, ImportKind> byName(List<ImportKind> kinds) {
        return kinds.stream().collect(Collectors.toUnmodifiableMap(ImportKind::kind, Function.identity()));
    }
}
