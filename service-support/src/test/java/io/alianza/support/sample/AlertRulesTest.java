package io.alianza.support.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.alianza.support.testing.ServiceClient;
import io.alianza.support.testing.ServiceTest;
import io.alianza.support.testing.TestTokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

/** The alert rules are whole, ask for metrics that a service really has, and name runbooks that are there. */
@ServiceTest
class AlertRulesTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern METRIC = Pattern.compile("\\b(?:alianza|eventlog)_[a-z_]+");

    @Autowired
    private ServiceClient client;

    @Autowired
    private TestTokens tokens;

    private static List<Map<String, Object>> rules() throws IOException {
        Map<String, Object> file = new Yaml().load(Files.readString(PROJECT.resolve("k8s/base/alerts.yaml")));
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Map<String, Object> group : maps(file.get("groups"))) {
            assertThat(group).containsKey("name");
            rules.addAll(maps(group.get("rules")));
        }
        return rules;
    }

    @SuppressWarnings("unchecked") // YAML's maps have words for keys
    private static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }

    @SuppressWarnings("unchecked") // YAML's maps have words for keys
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @Test
    void each_rule_says_what_when_how_bad_and_what_to_do() throws Exception {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(rule -> {
            assertThat(rule).containsKeys("alert", "expr");
            assertThat(rule.keySet()).isSubsetOf("alert", "expr", "for", "labels", "annotations");
            assertThat(map(rule.get("labels")).get("severity")).isIn("warning", "critical");
            Map<String, Object> words = map(rule.get("annotations"));
            assertThat((String) words.get("summary")).isNotBlank();
            assertThat(PROJECT.resolve((String) words.get("runbook"))).isRegularFile();
        });
    }

    @Test
    void each_metric_of_a_rule_is_one_that_a_service_gives() throws Exception {
        List<String> asked = new ArrayList<>();
        for (Map<String, Object> rule : rules()) {
            Matcher metrics = METRIC.matcher((String) rule.get("expr"));
            while (metrics.find()) {
                asked.add(metrics.group());
            }
        }
        assertThat(asked).contains("alianza_parked", "alianza_lag", "alianza_log_restored", "eventlog_holes_total");
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String given = client.get("/actuator/prometheus", tokens.of("op", "operations"))
                    .body();
            assertThat(asked).allSatisfy(metric -> assertThat(given).containsPattern("(?m)^" + metric + "[{ ]"));
        });
    }
}
