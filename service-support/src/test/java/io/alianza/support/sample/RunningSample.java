package io.alianza.support.sample;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import io.alianza.local.TestPlatform;
import io.alianza.support.commands.Commands;
import io.alianza.support.model.Ids;
import io.alianza.support.sample.JarCommand.FillJar;
import io.alianza.support.sample.JarCommand.MakeJar;
import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceClient.Answer;
import io.alianza.support.testing.TestTokens;
import io.alianza.support.testing.TestTopics;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The sample service as a test starts and stops it: the second start meets what the first one left. */
public final class RunningSample implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningSample(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts it.
     *
     * @param store where its database is
     * @param name of its database, and before its topics
     */
    public static RunningSample start(String store, String name, Class<?>... more) {
        Class<?>[] sources = Stream.concat(
                        Stream.of(
                                SampleService.class,
                                TestTokens.Configured.class,
                                TestTopics.Configured.class,
                                ServiceClient.Configured.class),
                        Stream.of(more))
                .distinct()
                .toArray(Class<?>[]::new);
        return new RunningSample(new SpringApplicationBuilder(sources)
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store,
                        "--spring.mongodb.database=" + name,
                        "--spring.cloud.stream.kafka.binder.brokers=" + TestPlatform.bootstrapServers(),
                        "--alianza.topic-prefix=" + name + ".",
                        "--alianza.uniqueness-key=a key for tests only"));
    }

    public String makeJar(int size) {
        String jar = Ids.next("jar");
        commands().send(new MakeJar(jar, size));
        return jar;
    }

    public void fillJar(String jar, int amount) {
        commands().send(new FillJar(jar, Ids.next("filling"), amount));
    }

    /** Publishes, as the bottle service would, that a bottle was emptied into a jar. */
    public void emptyBottle(String bottle, String jar, int amount, long sequence) {
        topics().publish(
                        BottleEmptied.TOPIC,
                        "bottles",
                        BottleEmptied.TYPE,
                        new BottleEmptied(bottle, jar, amount).recorded(sequence, "log-of-bottles"));
    }

    public TestTopics topics() {
        return context.getBean(TestTopics.class);
    }

    public Answer get(String path) throws Exception {
        return client().get(path, operator());
    }

    public JsonNode operator(String path) throws Exception {
        return get(path).json();
    }

    public Answer operate(String path) throws Exception {
        return client().post(path, operator(), "");
    }

    /** Ids of the rows of a table in the set that is read. */
    public List<String> rows(String table) {
        MongoDatabase database = context.getBean(MongoDatabase.class);
        List<String> ids = new ArrayList<>();
        for (Document view : database.getCollection("views").find()) {
            database.getCollection(view.getString("live") + "." + table)
                    .find()
                    .sort(Sorts.ascending("_id"))
                    .forEach(row -> ids.add(row.getString("_id")));
        }
        return ids;
    }

    private Commands commands() {
        return context.getBean(Commands.class);
    }

    private ServiceClient client() {
        return context.getBean(ServiceClient.class);
    }

    private String operator() {
        return context.getBean(TestTokens.class).of("op", "operations");
    }

    @Override
    public void close() {
        context.close();
    }
}
