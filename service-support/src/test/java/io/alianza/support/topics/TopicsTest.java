package io.alianza.support.topics;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.alianza.local.TestPlatform;
import io.alianza.support.topics.Topics.TopicRefused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private final Topics topics = new Topics(TestPlatform.bootstrapServers(), TestPlatform.uniqueName("test") + ".");

    private void exists(String topic, int partitions, Map<String, String> settings) throws Exception {
        try (Admin admin = topics.admin()) {
            admin.createTopics(List.of(new NewTopic(topics.physical(topic), Optional.of(partitions), Optional.empty())
                            .configs(settings)))
                    .all()
                    .get();
        }
    }

    @Test
    void a_topic_that_is_missing_is_made_as_it_must_be() {
        topics.ensure(Set.of("new"));

        assertThatCode(() -> topics.ensure(Set.of("new"))).doesNotThrowAnyException();
    }

    @Test
    void one_with_other_partitions_is_refused_with_a_sentence() throws Exception {
        exists("narrow", 3, Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete"));

        assertThatThrownBy(() -> topics.ensure(Set.of("narrow")))
                .isInstanceOf(TopicRefused.class)
                .hasMessageContaining("it has 3 partitions and must have 12");
    }

    @Test
    void one_that_forgets_is_refused() throws Exception {
        exists("forgetful", 12, Map.of("retention.ms", "3600000", "cleanup.policy", "delete"));
        exists("compacted", 12, Map.of("retention.ms", "-1", "cleanup.policy", "compact"));

        assertThatThrownBy(() -> topics.ensure(Set.of("forgetful"))).hasMessageContaining("retention.ms is 3600000");
        assertThatThrownBy(() -> topics.ensure(Set.of("compacted"))).hasMessageContaining("cleanup.policy is compact");
    }
}
