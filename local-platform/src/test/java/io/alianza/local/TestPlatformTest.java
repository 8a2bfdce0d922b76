package io.alianza.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class TestPlatformTest {

    @Test
    void hands_out_a_store_that_keeps_a_document() {
        try (var client = MongoClients.create(TestPlatform.mongoUri())) {
            var database = client.getDatabase(TestPlatform.uniqueName("platform"));
            database.getCollection("things").insertOne(new Document("_id", 1).append("name", "one"));
            assertThat(database.getCollection("things").find().first()).containsEntry("name", "one");
            database.drop();
        }
    }

    @Test
    void hands_out_a_broker_that_keeps_a_topic() throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", TestPlatform.bootstrapServers());
        var topic = TestPlatform.uniqueName("topic");
        try (var admin = Admin.create(config)) {
            admin.createTopics(List.of(new NewTopic(topic, 12, (short) 1)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
            assertThat(admin.listTopics().names().get(30, TimeUnit.SECONDS)).contains(topic);
        }
    }
}
