package io.alianza.support.restore;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.alianza.eventstore.EventLog;
import java.util.List;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * {@code java -jar <service>.jar close-hole <commit>}: a commit that is missing for good, after all that can be restored was
 * restored, becomes an empty one, and whoever stopped before it goes on. Nothing of the service is started; it may run meanwhile.
 * Answers on the console and ends the process, with 0 or with 1.
 */
public final class CloseHoleCommand implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String WORD = "close-hole";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        List<String> words = List.of(event.getArgs());
        int word = words.indexOf(WORD);
        if (word >= 0) {
            System.exit(run(event.getEnvironment(), words.subList(word + 1, words.size())));
        }
    }

    static int run(Environment environment, List<String> words) {
        String database = environment.getRequiredProperty("spring.mongodb.database");
        if (words.isEmpty() || !words.getFirst().matches("[1-9]\\d{0,17}")) {
            System.err.println(WORD + " wants the number of the commit that is missing");
            return 1;
        }
        long number = Long.parseLong(words.getFirst());
        try (MongoClient client = MongoClients.create(environment.getRequiredProperty("spring.mongodb.uri"));
                EventLog log = EventLog.open(client.getDatabase(database))) {
            log.closeHole(number);
            System.out.println("Commit " + number + " of the log of " + database + " is now an empty one.");
            return 0;
        } catch (RuntimeException e) {
            System.err.println("Nothing was closed in the log of " + database + ": " + e.getMessage());
            return 1;
        }
    }
}
