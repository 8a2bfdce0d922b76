package io.alianza.support.restore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.support.restore.RestoreLog.Restored;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * {@code java -jar <service>.jar restore-log}: the service's own settings say which database; nothing of the service is started.
 * Answers on the console and ends the process, with 0 or with 1.
 */
public final class RestoreLogCommand implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String WORD = "restore-log";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (List.of(event.getArgs()).contains(WORD)) {
            System.exit(run(event.getEnvironment()));
        }
    }

    private static int run(Environment environment) {
        String database = environment.getRequiredProperty("spring.mongodb.database");
        try (MongoClient client = MongoClients.create(environment.getRequiredProperty("spring.mongodb.uri"))) {
            Restored restored = new RestoreLog(client.getDatabase(database), Clock.systemUTC()).run();
            System.out.println("The log of " + database + " has " + restored.commits() + " commits and is now "
                    + restored.identity() + ", formerly " + restored.former() + ".");
            System.out.println("Reactions that go on behind it: " + restored.reactions() + ".");
            return 0;
        } catch (RuntimeException e) {
            System.err.println("The log of " + database + " was not restored: " + e.getMessage());
            return 1;
        }
    }
}
